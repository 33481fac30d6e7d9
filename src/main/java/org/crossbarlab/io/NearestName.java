package org.crossbarlab.io;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Guesses what a mistyped name was meant to be. */
final class NearestName {

    private static final int LONGEST = 60;

    private NearestName() {}

    /** The known name with the fewest edits, if they are fewer than half of the letters. */
    static Optional<String> to(String typed, List<String> known) {
        if (typed.length() > LONGEST) {
            return Optional.empty();
        }
        String lower = typed.toLowerCase(Locale.ROOT);
        return known.stream()
                .min(Comparator.comparingInt(name -> edits(lower, name.toLowerCase(Locale.ROOT))))
                .filter(name -> edits(lower, name.toLowerCase(Locale.ROOT)) * 2 <= name.length());
    }

    /** Insertions, deletions and replacements from one word to the other (Levenshtein 1966). */
    private static int edits(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
