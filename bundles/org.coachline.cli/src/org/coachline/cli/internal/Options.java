/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.cli.internal;

import java.nio.file.Path;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import org.coachline.insight.WorkingCalendar;
import org.coachline.model.Positions;
import org.coachline.model.coaching.ChannelRole;
import org.coachline.model.coaching.Verdict;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Options that several commands have, and how their values are read. */
final class Options {

    private Options() {
    }

    /** Which library. */
    static final class InLibrary {
        @Option(names = "--library", required = true, paramLabel = "DIR", descriptionKey = "library")
        Path folder = Path.of("");
    }

    /** Who acts, for the audit trail. */
    static final class By {
        @Option(names = "--by", paramLabel = "NAME", descriptionKey = "by")
        private @Nullable String name;

        /** The name that was given, or that of the computer's user. */
        String who() {
            return name == null || name.isBlank() ? Coaches.user() : name.strip();
        }
    }

    /** Whether a program reads the answer. */
    static final class AsJson {
        @Option(names = "--json", descriptionKey = "json")
        boolean wanted;
    }

    private static TypeConversionException expected(String what, String was) {
        return new TypeConversionException(CliMessages.format(CliMessages.Value_expected, what, was));
    }

    /** A position in a call: seconds, to microseconds. */
    static final class Seconds implements ITypeConverter<Long> {
        private static final double MOST = 1e9;

        @Override
        public Long convert(String value) {
            try {
                double seconds = Double.parseDouble(value);
                if (seconds >= 0 && seconds <= MOST) {
                    return Positions.fromSeconds(seconds);
                }
            } catch (NumberFormatException e) {
                throw expected(CliMessages.Value_seconds, value);
            }
            throw expected(CliMessages.Value_seconds, value);
        }
    }

    /** A shift in seconds, later or (negative) earlier. */
    static final class Shift implements ITypeConverter<Long> {
        @Override
        public Long convert(String value) {
            return value.startsWith("-") ? -new Seconds().convert(value.substring(1)) : new Seconds().convert(value);
        }
    }

    /** A verdict by its name in files. */
    static final class VerdictName implements ITypeConverter<Verdict> {
        @Override
        public Verdict convert(String value) {
            Verdict verdict = Verdict.get(value);
            if (verdict == null || verdict == Verdict.NONE) {
                throw expected("used-well, partly, missed, backfired", value);
            }
            return verdict;
        }
    }

    /** Under which version of their packs marks are counted. */
    enum Version {
        THEN, NOW
    }

    /** Such a version by its name. */
    static final class Reading implements ITypeConverter<Version> {
        @Override
        public Version convert(String value) {
            return switch (value) {
            case "then" -> Version.THEN;
            case "now" -> Version.NOW;
            default -> throw expected("then, now", value);
            };
        }
    }

    /** Whose voice. */
    static final class ChannelName implements ITypeConverter<ChannelRole> {
        @Override
        public ChannelRole convert(String value) {
            return switch (value) {
            case "agent" -> ChannelRole.AGENT;
            case "customer" -> ChannelRole.CUSTOMER;
            default -> throw expected("agent, customer", value);
            };
        }
    }

    /** 8 or 16. */
    static final class Bits implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String value) {
            return switch (value) {
            case "8" -> 8;
            case "16" -> 16;
            default -> throw expected("8, 16", value);
            };
        }
    }

    /** A whole number of at least 1. */
    static class Count implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String value) {
            return atLeast(1, value);
        }
    }

    /** A whole number of at least 2. */
    static final class Zoom implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String value) {
            return atLeast(2, value);
        }
    }

    /** Any whole number. */
    static final class Seed implements ITypeConverter<Long> {
        @Override
        public Long convert(String value) {
            try {
                return Long.valueOf(value);
            } catch (NumberFormatException e) {
                throw expected(CliMessages.Value_whole, value);
            }
        }
    }

    /** A number of at least 0. */
    static final class Weight implements ITypeConverter<Double> {
        private static final double MOST = 1e6;

        @Override
        public Double convert(String value) {
            try {
                double number = Double.parseDouble(value);
                if (number >= 0 && number <= MOST) {
                    return number;
                }
            } catch (NumberFormatException e) {
                throw expected(CliMessages.Value_weight, value);
            }
            throw expected(CliMessages.Value_weight, value);
        }
    }

    /** Hours of a day, as in 08:30-17:00. */
    static final class WorkingHours implements ITypeConverter<WorkingCalendar.Hours> {
        @Override
        public WorkingCalendar.Hours convert(String value) {
            int dash = value.indexOf('-');
            try {
                if (dash > 0) {
                    return new WorkingCalendar.Hours(LocalTime.parse(value.substring(0, dash)), LocalTime.parse(value.substring(dash + 1)));
                }
            } catch (DateTimeParseException | IllegalArgumentException e) {
                throw expected(CliMessages.Value_hours, value);
            }
            throw expected(CliMessages.Value_hours, value);
        }
    }

    private static int atLeast(int least, String value) {
        try {
            int number = Integer.parseInt(value);
            if (number >= least) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw expected(CliMessages.format(CliMessages.Value_atLeast, least), value);
        }
        throw expected(CliMessages.format(CliMessages.Value_atLeast, least), value);
    }
}
