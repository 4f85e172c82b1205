/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report.chart;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.coachline.report.ReportException;
import org.coachline.report.internal.Fonts;
import org.coachline.report.internal.SafeFile;
import org.coachline.report.internal.chart.ChartMessages;
import org.coachline.report.internal.chart.PdfPicture;
import org.coachline.report.internal.chart.Pictures;

/**
 * Charts as files: PNG of any density, and SVG and PDF, which hold lines and text and no pixels. Each carries the chart's title and its
 * summary in words. A file is replaced whole or not at all.
 */
public final class ChartFile {

    /** What a screen at 100 % shows. */
    public static final int SCREEN_DPI = 96;
    /** Fine enough for paper. */
    public static final int USUAL_DPI = 192;
    /** Coarser pictures cannot be read. */
    public static final int LEAST_DPI = 48;
    /** Finer ones have more pixels than paper shows, and would fill the memory. */
    public static final int MOST_DPI = 600;

    /** What charts may be written as. */
    public enum Format {
        /** Pixels. */
        PNG,
        /** Lines and text for the web and for drawing programs. */
        SVG,
        /** Lines and text for paper; one page as large as the chart. */
        PDF;

        /** The end of a file's name, in lower case, with its dot. */
        public String ending() {
            return '.' + name().toLowerCase(Locale.ROOT);
        }

        /**
         * The format that a file's name ends in.
         *
         * @param file any name
         * @return nothing when it ends in none of them
         */
        public static Optional<Format> of(Path file) {
            String name = file.toString().toLowerCase(Locale.ROOT);
            return Arrays.stream(values()).filter(format -> name.endsWith(format.ending())).findFirst();
        }

        /** All endings, for people. */
        public static String endings() {
            return Arrays.stream(values()).map(Format::ending).collect(Collectors.joining(", "));
        }
    }

    private ChartFile() {
    }

    /**
     * Writes a chart in the format that the name ends in. Any thread; some hundred milliseconds. Memory for a PNG: four bytes a pixel.
     *
     * @param chart what
     * @param file  where; replaced if it is there
     * @param dpi   pixels to the inch of a PNG, {@value #LEAST_DPI} to {@value #MOST_DPI}; nothing to the other formats
     * @throws ReportException when it cannot be written there, or this machine has no fonts
     * @throws IllegalArgumentException when the name ends otherwise or the density is out of range
     */
    public static void write(Chart chart, Path file, int dpi) throws ReportException {
        Format format = Format.of(file).orElseThrow(() -> new IllegalArgumentException(ChartMessages.format(ChartMessages.File_ending, file, Format.endings())));
        if (dpi < LEAST_DPI || dpi > MOST_DPI) {
            throw new IllegalArgumentException("not a density: " + dpi);
        }
        Fonts.needed(file, () -> SafeFile.write(file, out -> {
            switch (format) {
            case PNG -> Pictures.png(chart, dpi, out);
            case SVG -> Pictures.svg(chart, out);
            case PDF -> PdfPicture.write(chart, out);
            }
        }));
    }
}
