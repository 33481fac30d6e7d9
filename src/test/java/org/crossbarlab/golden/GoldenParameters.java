package org.crossbarlab.golden;

import com.fasterxml.jackson.databind.JsonNode;

import org.crossbarlab.crossbar.AdcRange;
import org.crossbarlab.crossbar.CellSettings;
import org.crossbarlab.crossbar.CircuitSettings;
import org.crossbarlab.crossbar.ConverterSettings;
import org.crossbarlab.crossbar.CrossbarSettings;
import org.crossbarlab.crossbar.InputCoding;
import org.crossbarlab.crossbar.LayerRange;
import org.crossbarlab.crossbar.Mapping;
import org.crossbarlab.crossbar.StorageSettings;
import org.crossbarlab.crossbar.WireSettings;
import org.crossbarlab.device.ConductanceRange;
import org.crossbarlab.device.ErrorModels;
import org.crossbarlab.device.NoError;
import org.crossbarlab.device.ProgrammingError;
import org.crossbarlab.device.ReadNoise;
import org.crossbarlab.device.Resolution;
import org.crossbarlab.device.Scaling;
import org.crossbarlab.math.Interval;

import java.util.List;
import java.util.Map;

/** Translates CrossSim's parameter names into this project's settings. */
public final class GoldenParameters {

    /** Cases named after a device class of CrossSim were recorded with this magnitude. */
    private static final double NAMED_DEVICE_ALPHA = 0.05;

    private static final Map<String, String> DEVICES =
            Map.ofEntries(
                    Map.entry("NormalIndependentDevice", "independent"),
                    Map.entry("NormalProportionalDevice", "proportional"),
                    Map.entry("NormalInverseProportionalDevice", "inverse"),
                    Map.entry("UniformIndependentDevice", "uniform-independent"),
                    Map.entry("UniformProportionalDevice", "uniform-proportional"),
                    Map.entry("UniformInverseProportionalDevice", "uniform-inverse"),
                    Map.entry("RRAMMilo", "rram-milo"),
                    Map.entry("RRAMWan", "rram-wan"),
                    Map.entry("PCMJoshi", "pcm-joshi"),
                    Map.entry("SONOS", "sonos"));

    private GoldenParameters() {}

    /**
     * @param name of the case; it says what the parameters leave out (the device class, clipping)
     * @param params as recorded
     */
    public static CrossbarSettings of(String name, JsonNode params) {
        return new CrossbarSettings(
                        new CellSettings(
                                conductances(params),
                                error(name, params),
                                name.startsWith("clip-")
                                        || params.path("clip_conductance").asBoolean(false)),
                        new StorageSettings(
                                new Resolution(params.path("weight_bits").asInt(0)),
                                mapping(params),
                                params.path("weight_percentile").asDouble(100),
                                params.path("Nslices").asInt(1)))
                .withCircuit(new CircuitSettings(converters(params), wires(params)))
                .withReadNoise(readNoise(params));
    }

    private static ConverterSettings converters(JsonNode params) {
        boolean serial = params.path("input_bitslicing").asBoolean(false);
        boolean perBit = params.path("ADC_per_ibit").asBoolean(false);
        InputCoding coding = perBit ? InputCoding.BITS_CONVERTED : InputCoding.BITS_SUMMED;
        return ConverterSettings.IDEAL
                .withDacBits(new Resolution(params.path("input_bits").asInt(0)))
                .withCoding(serial ? coding : InputCoding.LEVELS)
                .withAdcBits(new Resolution(params.path("adc_bits").asInt(0)))
                .withAdcRange(
                        AdcRange.valueOf(params.path("adc_range_option").asText("CALIBRATED")));
    }

    private static WireSettings wires(JsonNode params) {
        return WireSettings.NONE
                .withRowOhm(params.path("Rp_row").asDouble(0))
                .withColumnOhm(params.path("Rp_col").asDouble(0));
    }

    private static ReadNoise readNoise(JsonNode params) {
        boolean proportional = params.path("proportional_noise").asBoolean(false);
        return new ReadNoise(
                proportional ? Scaling.PROPORTIONAL : Scaling.INDEPENDENT,
                params.path("alpha_noise").asDouble(0));
    }

    /** What the converters of a single recorded matrix were made for. */
    public static LayerRange range(JsonNode params) {
        JsonNode inputs = params.path("input_range");
        JsonNode currents = params.path("adc_range");
        return new LayerRange(
                inputs.path(1).asDouble(1),
                inputs.path(0).asDouble(0) < 0,
                currents.isMissingNode()
                        ? List.of()
                        : List.of(
                                new Interval(
                                        currents.path(0).asDouble(), currents.path(1).asDouble())));
    }

    private static ConductanceRange conductances(JsonNode params) {
        double rMin = params.path("Rmin").asDouble(ConductanceRange.DEFAULT.rMinOhm());
        double rMax = params.path("Rmax").asDouble(ConductanceRange.DEFAULT.rMaxOhm());
        return params.path("infinite_on_off_ratio").asBoolean(false)
                ? new ConductanceRange(rMin, Double.POSITIVE_INFINITY)
                : new ConductanceRange(rMin, rMax);
    }

    private static Mapping mapping(JsonNode params) {
        if (params.path("wtmodel").asText().equals("BALANCED")) {
            return params.path("balanced_style").asText().equals("TWO_SIDED")
                    ? Mapping.BALANCED_TWO_SIDED
                    : Mapping.BALANCED;
        }
        return params.path("digital_offset").asBoolean(true)
                ? Mapping.OFFSET
                : Mapping.OFFSET_UNIT_COLUMN;
    }

    private static ProgrammingError error(String name, JsonNode params) {
        String model = params.path("error_model").asText("");
        double alpha = params.path("alpha_error").asDouble(NAMED_DEVICE_ALPHA);
        if (model.equals("generic")) {
            boolean proportional = params.path("proportional_error").asBoolean(false);
            return ErrorModels.of(proportional ? "proportional" : "independent", alpha);
        }
        String device = model.isEmpty() ? name.replaceFirst("^err-", "").split("-")[0] : model;
        return DEVICES.containsKey(device)
                ? ErrorModels.of(DEVICES.get(device), alpha)
                : new NoError();
    }
}
