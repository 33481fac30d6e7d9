package org.crossbarlab.ui.digits;

/**
 * What one scenario makes of a picture. The arrays are not to be modified.
 *
 * @param logits of each class, of the exact weights or of the chip under the hand
 * @param votes how many chips take the picture for each class; all 0 for exact weights
 * @param chips how many chips were asked so far
 */
public record Opinion(float[] logits, int[] votes, int chips) {

    /** The class with the largest logit, the first of equals, as tests count it. */
    public int answer() {
        return largest(logits);
    }

    /** How sure of each class, 0 to 1: the softmax of the logits. */
    public double[] confidences() {
        double[] shares = new double[logits.length];
        double sum = 0;
        for (int c = 0; c < shares.length; c++) {
            shares[c] = Math.exp(logits[c] - logits[answer()]);
            sum += shares[c];
        }
        for (int c = 0; c < shares.length; c++) {
            shares[c] /= sum;
        }
        return shares;
    }

    /** The class that most chips vote for, the first of equals. */
    public int elected() {
        int best = 0;
        for (int c = 1; c < votes.length; c++) {
            best = votes[c] > votes[best] ? c : best;
        }
        return best;
    }

    /** The class with the largest logit. */
    static int largest(float[] logits) {
        int best = 0;
        for (int c = 1; c < logits.length; c++) {
            best = logits[c] > logits[best] ? c : best;
        }
        return best;
    }
}
