/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.cli.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Locale;
import org.coachline.insight.ClusteredCount;
import org.coachline.insight.Comparison;
import org.coachline.insight.Difference;
import org.coachline.insight.InsightSettings;
import org.coachline.insight.Interval;
import org.coachline.insight.Proportion;
import org.coachline.insight.Spread;
import org.jspecify.annotations.Nullable;

/** How figures are written: each with what it rests on and how sure it is. */
final class InsightJson {

    private static final double DIGITS = 1e6;

    private InsightJson() {
    }

    /** A number with at most six digits behind the point, or null. */
    static void share(JsonGenerator out, String name, @Nullable Double value) throws IOException {
        if (value == null) {
            out.writeNullField(name);
        } else {
            out.writeNumberField(name, Math.round(value * DIGITS) / DIGITS);
        }
    }

    private static void range(JsonGenerator out, String name, Interval interval) throws IOException {
        out.writeObjectFieldStart(name);
        share(out, "low", interval.low());
        share(out, "high", interval.high());
        out.writeEndObject();
    }

    /** Counts, share, both intervals, and whether they are too few: fields of the object under way. */
    static void count(JsonGenerator out, ClusteredCount count, InsightSettings settings) throws IOException {
        out.writeNumberField("used", count.used());
        out.writeNumberField("chances", count.chances());
        out.writeNumberField("calls", count.calls());
        if (count.chances() == 0) {
            out.writeNullField("share");
            out.writeNullField("interval");
            out.writeNullField("clusteredInterval");
        } else {
            share(out, "share", count.share());
            range(out, "interval", count.proportion().wilson(settings.confidence()));
            range(out, "clusteredInterval", count.interval(settings.confidence()));
        }
        out.writeBooleanField("tooFew", settings.tooFew(count));
    }

    static void difference(JsonGenerator out, String name, @Nullable Difference difference) throws IOException {
        if (difference == null) {
            out.writeNullField(name);
            return;
        }
        out.writeObjectFieldStart(name);
        share(out, "value", difference.value());
        share(out, "low", difference.low());
        share(out, "high", difference.high());
        out.writeEndObject();
    }

    /** What may be said of two counts: an object with the names that both sides have. */
    static void comparison(JsonGenerator out, Comparison comparison, String one, String other, InsightSettings settings) throws IOException {
        out.writeObjectFieldStart(one);
        count(out, comparison.before(), settings);
        out.writeEndObject();
        out.writeObjectFieldStart(other);
        count(out, comparison.after(), settings);
        out.writeEndObject();
        difference(out, "difference", comparison.difference());
        out.writeStringField("change", word(comparison.change()));
        out.writeStringField("sentence", comparison.sentence());
    }

    /** An enumeration's word in files: lower case with hyphens. */
    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static void proportion(JsonGenerator out, String name, Proportion proportion, double confidence) throws IOException {
        out.writeObjectFieldStart(name);
        out.writeNumberField("hits", proportion.hits());
        out.writeNumberField("n", proportion.of());
        if (proportion.of() == 0) {
            out.writeNullField("share");
            out.writeNullField("interval");
        } else {
            share(out, "share", proportion.share());
            range(out, "interval", proportion.wilson(confidence));
        }
        out.writeEndObject();
    }

    static void spread(JsonGenerator out, String name, @Nullable Spread spread) throws IOException {
        if (spread == null) {
            out.writeNullField(name);
            return;
        }
        out.writeObjectFieldStart(name);
        out.writeNumberField("n", spread.of());
        share(out, "median", spread.median());
        share(out, "lowerQuartile", spread.low());
        share(out, "upperQuartile", spread.high());
        out.writeEndObject();
    }
}
