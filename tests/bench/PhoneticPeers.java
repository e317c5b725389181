import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.codec.StringEncoder;
import org.apache.commons.codec.language.DaitchMokotoffSoundex;
import org.apache.commons.codec.language.bm.BeiderMorseEncoder;

/**
 * Two phonetic keys of Apache Commons Codec over pairs of names: a line each, tab between. Prints the
 * median milliseconds of a round for Daitch-Mokotoff and for Beider-Morse, a line each.
 */
class PhoneticPeers {
  public static void main(String[] args) throws Exception {
    int rounds = Integer.parseInt(args[0]);
    List<String[]> pairs = new ArrayList<>();
    var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line; (line = lines.readLine()) != null; ) pairs.add(line.split("\t", 2));
    System.out.println(median(new DaitchMokotoffSoundex(), pairs, rounds));
    System.out.println(median(new BeiderMorseEncoder(), pairs, rounds));
  }

  /** A first round only warms up. */
  static double median(StringEncoder encoder, List<String[]> pairs, int rounds) throws Exception {
    double[] times = new double[rounds];
    for (int round = -1; round < rounds; round++) {
      long began = System.nanoTime();
      for (String[] pair : pairs) encoder.encode(pair[0]).equals(encoder.encode(pair[1]));
      if (round >= 0) times[round] = (System.nanoTime() - began) / 1e6;
    }
    java.util.Arrays.sort(times);
    return times[rounds / 2];
  }
}
