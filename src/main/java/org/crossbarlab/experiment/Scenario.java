package org.crossbarlab.experiment;

/**
 * How a network is trained and how it is tested, with the reference notebook's figures. The
 * notebook prints (100 + true) / 2, because it puts 10,000 zeros before both labels and
 * predictions; {@link #correctedPercent()} undoes that.
 */
public enum Scenario {
    DIGITAL_DIGITAL("digital", "digital → digital", NetworkRole.DIGITAL, 99.16, 0),
    DIGITAL_ANALOG("digitalAnalog", "digital → analog", NetworkRole.DIGITAL, 93.33, 1.606),
    AWARE_ANALOG("awareAnalog", "aware → analog", NetworkRole.AWARE, 98.27, 0.172);

    private final String key;
    private final String title;
    private final NetworkRole network;
    private final double publishedPercent;
    private final double publishedDeviation;

    Scenario(String key, String title, NetworkRole network, double percent, double deviation) {
        this.key = key;
        this.title = title;
        this.network = network;
        this.publishedPercent = percent;
        this.publishedDeviation = deviation;
    }

    /** Its name in files. */
    public String key() {
        return key;
    }

    /** Its name for people. */
    public String title() {
        return title;
    }

    /** The network that is tested. */
    public NetworkRole network() {
        return network;
    }

    /** Mean accuracy as the notebook prints it, in percent. */
    public double publishedPercent() {
        return publishedPercent;
    }

    /** Standard deviation as the notebook prints it, in points; 0 for the digital test. */
    public double publishedDeviation() {
        return publishedDeviation;
    }

    /** The accuracy behind the notebook's figure, in percent. */
    public double correctedPercent() {
        return 2 * publishedPercent - 100;
    }

    /** The standard deviation behind the notebook's figure, in points. */
    public double correctedDeviation() {
        return 2 * publishedDeviation;
    }
}
