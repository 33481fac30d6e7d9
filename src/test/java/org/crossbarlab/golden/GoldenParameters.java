package org.crossbarlab.golden;

import com.fasterxml.jackson.databind.JsonNode;

import org.crossbarlab.crossbar.CellSettings;
import org.crossbarlab.crossbar.CrossbarSettings;
import org.crossbarlab.crossbar.Mapping;
import org.crossbarlab.crossbar.StorageSettings;
import org.crossbarlab.device.ConductanceRange;
import org.crossbarlab.device.ErrorModels;
import org.crossbarlab.device.NoError;
import org.crossbarlab.device.ProgrammingError;
import org.crossbarlab.device.Resolution;

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
                        range(params),
                        error(name, params),
                        name.startsWith("clip-")
                                || params.path("clip_conductance").asBoolean(false)),
                new StorageSettings(
                        new Resolution(params.path("weight_bits").asInt(0)),
                        mapping(params),
                        params.path("weight_percentile").asDouble(100),
                        params.path("Nslices").asInt(1)));
    }

    private static ConductanceRange range(JsonNode params) {
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
