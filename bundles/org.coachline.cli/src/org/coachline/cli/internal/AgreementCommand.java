/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.cli.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.coachline.insight.TeamSettings;
import org.coachline.insight.agreement.Agreement;
import org.coachline.insight.agreement.Calibration;
import org.coachline.insight.agreement.CalibrationReader;
import org.coachline.insight.agreement.Calibrations;
import org.coachline.insight.agreement.Coefficient;
import org.coachline.insight.agreement.Ratings;
import org.coachline.insight.agreement.RatingsFile;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.model.coaching.Call;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says how far reviewers of a call, or raters of anything, agree. */
@Command(name = "agreement")
final class AgreementCommand extends Task {

    /** Squares of larger differences would be no numbers any more; such values are names. */
    private static final double MOST_NUMBER = 1e100;

    @Option(names = "--library", paramLabel = "DIR", descriptionKey = "library")
    private @Nullable Path library;
    @Option(names = "--call", paramLabel = "ID", descriptionKey = "call")
    private @Nullable String call;
    @Option(names = "--ratings", paramLabel = "FILE", descriptionKey = "agreement.ratings")
    private @Nullable Path ratings;
    @Option(names = "--order", paramLabel = "VALUE", split = ",", descriptionKey = "agreement.order")
    private List<String> order = new ArrayList<>();
    @Mixin
    private Options.AsJson json = new Options.AsJson();

    AgreementCommand(Context context) {
        super(context);
    }

    @Override
    int run() throws Exception {
        boolean ofCall = library != null && call != null && ratings == null && order.isEmpty();
        boolean ofFile = library == null && call == null && ratings != null;
        if (!ofCall && !ofFile) {
            throw wrong(CliMessages.Agreement_which);
        }
        if (ofCall) {
            ofCall(library, call);
        } else {
            ofFile(ratings);
        }
        return DONE;
    }

    private void ofCall(Path folder, String id) throws Exception {
        Calibration calibration;
        try (Library opened = OpenedLibrary.toRead(context, folder)) {
            try {
                opened.load(Call.class, id);
            } catch (LibraryException e) {
                if (e.reason() == LibraryException.Reason.NOT_FOUND) {
                    throw new Refused(CliMessages.format(CliMessages.Call_unknown, folder, id));
                }
                throw e;
            }
            CalibrationReader.Read read = CalibrationReader.read(opened, context.packs().catalog(), id);
            for (Calibration.LeftOut each : read.leftOut()) {
                context.say(CliMessages.format(CliMessages.Agreement_leftOut, each.reviewer().isEmpty() ? each.reviewId() : each.reviewer(), each.reason()));
            }
            int reviewers = read.reviews().size();
            if (reviewers < 2) {
                throw new Refused(CliMessages.format(CliMessages.Agreement_reviewers, id, reviewers));
            }
            calibration = CalibrationReader.of(opened, context.packs().catalog(), List.of(id),
                    TeamSettings.of(opened, context.clock().getZone()));
        }
        if (!json.wanted) {
            context.line(calibration.sentence());
            for (Coefficient each : calibration.verdicts()) {
                context.line(CliMessages.format(CliMessages.Agreement_verdicts, name(each), each.sentence()));
            }
            for (Coefficient each : calibration.answers()) {
                context.line(CliMessages.format(CliMessages.Agreement_answers, name(each), each.sentence()));
            }
            return;
        }
        Json.answer(context, out -> {
            out.writeStartObject();
            out.writeStringField("call", id);
            answer(out, calibration);
            out.writeEndObject();
        });
    }

    private static void answer(JsonGenerator out, Calibration calibration) throws IOException {
        names(out, "reviewers", calibration.reviewers());
        out.writeStringField("sentence", calibration.sentence());
        out.writeArrayFieldStart("leftOut");
        for (Calibration.LeftOut each : calibration.leftOut()) {
            out.writeStartObject();
            out.writeStringField("review", each.reviewId());
            out.writeStringField("reviewer", each.reviewer());
            out.writeStringField("reason", each.reason());
            out.writeEndObject();
        }
        out.writeEndArray();
        Json.seconds(out, "toleranceSeconds", calibration.toleranceMicros());
        Calibration.Found found = calibration.found();
        out.writeObjectFieldStart("found");
        InsightJson.share(out, "share", found.share());
        out.writeNumberField("n", found.moments());
        out.writeNumberField("byAll", found.byAll());
        Json.text(out, "undefined", found.undefined());
        out.writeArrayFieldStart("pairs");
        for (Calibration.Pair pair : found.pairs()) {
            out.writeStartObject();
            names(out, "reviewers", List.of(pair.one(), pair.other()));
            out.writeNumberField("both", pair.both());
            out.writeNumberField("first", pair.ones());
            out.writeNumberField("second", pair.others());
            InsightJson.share(out, "share", pair.share());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
        coefficients(out, "verdicts", calibration.verdicts());
        coefficients(out, "answers", calibration.answers());
        out.writeArrayFieldStart("techniques");
        for (Calibration.ByTechnique each : calibration.techniques()) {
            out.writeStartObject();
            out.writeStringField("technique", each.technique());
            out.writeStringField("name", each.name());
            out.writeNumberField("n", each.moments());
            InsightJson.share(out, "foundShare", each.foundShare());
            InsightJson.share(out, "sameVerdict", each.sameVerdict());
            out.writeBooleanField("agreed", each.agreed());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private static void names(JsonGenerator out, String field, List<String> names) throws IOException {
        out.writeArrayFieldStart(field);
        for (String name : names) {
            out.writeString(name);
        }
        out.writeEndArray();
    }

    private static String name(Coefficient coefficient) {
        return coefficient.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static void coefficients(JsonGenerator out, String field, List<Coefficient> coefficients) throws IOException {
        out.writeArrayFieldStart(field);
        for (Coefficient each : coefficients) {
            out.writeStartObject();
            out.writeStringField("measure", name(each));
            InsightJson.share(out, "value", each.value());
            out.writeNumberField("n", each.items());
            InsightJson.share(out, "sameShare", each.agreed());
            Json.text(out, "undefined", each.undefined());
            out.writeStringField("sentence", each.sentence());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void ofFile(Path file) throws Exception {
        Ratings read = RatingsFile.read(context.resolve(file));
        List<String> unknown = read.categories().stream().filter(value -> !order.isEmpty() && !order.contains(value)).toList();
        if (!unknown.isEmpty()) {
            throw new Refused(CliMessages.format(CliMessages.Agreement_unordered, String.join(", ", unknown)));
        }
        List<Coefficient> found = coefficients(read);
        if (!json.wanted) {
            for (Coefficient each : found) {
                context.line(CliMessages.format(CliMessages.Agreement_line, name(each), each.sentence()));
            }
            return;
        }
        Json.answer(context, out -> {
            out.writeStartObject();
            names(out, "raters", read.raters());
            out.writeNumberField("items", read.items().size());
            names(out, "values", read.categories().stream().sorted().toList());
            coefficients(out, "measures", found);
            out.writeArrayFieldStart("pairs");
            for (int one = 0; one < read.raters().size(); one++) {
                for (int other = one + 1; other < read.raters().size(); other++) {
                    out.writeStartObject();
                    names(out, "raters", List.of(read.raters().get(one), read.raters().get(other)));
                    coefficients(out, "measures", List.of(Agreement.cohen(read.of(one, other))));
                    out.writeEndObject();
                }
            }
            out.writeEndArray();
            out.writeEndObject();
        });
    }

    /** Numbers are in order by themselves, and their differences are taken to mean something; anything else is in order if somebody says so. */
    private List<Coefficient> coefficients(Ratings read) {
        boolean numbers = !read.categories().isEmpty() && read.categories().stream().allMatch(AgreementCommand::isNumber);
        List<String> ordered = order.isEmpty() && numbers
                ? read.categories().stream().sorted(Comparator.comparingDouble(Double::parseDouble)).toList() : order;
        List<Coefficient> found = new ArrayList<>(Calibrations.coefficients(read, ordered));
        if (numbers) {
            found.add(Agreement.alphaInterval(read));
        }
        return found;
    }

    private static boolean isNumber(String value) {
        return value.matches("[-+]?(\\d+\\.?\\d*|\\.\\d+)") && Math.abs(Double.parseDouble(value)) <= MOST_NUMBER;
    }
}
