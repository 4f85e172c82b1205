/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.progress;

import java.io.IOException;
import java.util.List;

import org.coachline.report.chart.Chart;
import org.coachline.report.chart.ChartRaster;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;

/**
 * Prints charts, each on a page of its own, as sharp as the printer is: drawn at its density in strips, so that a page of any density takes a
 * few megabytes. Not for the UI thread: a printer is a device of its own, and is used by one thread from its beginning to its end.
 */
final class ChartPrinting {

    /** Some systems tell a density of 72 whatever the printer's is, and take finer pictures all the same. */
    private static final int LEAST_DPI = 300;
    private static final int MOST_DPI = 600;
    private static final double MARGIN_INCHES = 0.6;
    private static final int STRIP = 256;
    private static final int FOOTER_POINTS = 8;

    private final PrinterData data;
    private final List<Chart> charts;
    private final String agent;
    private final String period;

    /**
     * @param data   the printer and how to print
     * @param charts at least one, made for paper
     * @param agent  whose, for the footer
     * @param period of which time, for the footer
     */
    ChartPrinting(PrinterData data, List<Chart> charts, String agent, String period) {
        this.data = data;
        this.charts = charts;
        this.agent = agent;
        this.period = period;
    }

    /**
     * Prints.
     *
     * @param monitor shows how far it is, and may be cancelled: then nothing comes out
     * @throws IOException when the printer takes no job or no page
     * @throws OperationCanceledException when it was cancelled
     */
    void print(IProgressMonitor monitor) throws IOException {
        SubMonitor pages = SubMonitor.convert(monitor, charts.size());
        Printer printer = new Printer(data);
        try {
            if (!printer.startJob(charts.get(0).title())) {
                throw new IOException(ProgressTexts.get("print.failed"));
            }
            boolean done = false;
            try {
                for (int i = 0; i < charts.size(); i++) {
                    if (!printer.startPage()) {
                        throw new IOException(ProgressTexts.get("print.failed"));
                    }
                    page(printer, charts.get(i), i + 1, pages.split(1));
                    printer.endPage();
                }
                done = true;
            } finally {
                if (done) {
                    printer.endJob();
                } else {
                    printer.cancelJob();
                }
            }
        } finally {
            printer.dispose();
        }
    }

    private void page(Printer printer, Chart chart, int number, SubMonitor monitor) {
        Rectangle sheet = sheet(printer);
        GC gc = new GC(printer);
        Font font = new Font(printer, "Sans", FOOTER_POINTS, SWT.NORMAL);
        try {
            gc.setFont(font);
            String footer = ProgressTexts.get("print.footer", agent, period, number, charts.size());
            int line = gc.textExtent(footer).y;
            gc.drawText(footer, sheet.x, sheet.y + sheet.height - line, SWT.DRAW_TRANSPARENT);
            Rectangle room = new Rectangle(sheet.x, sheet.y, sheet.width, sheet.height - 2 * line);
            draw(printer, gc, chart, room, monitor);
        } finally {
            font.dispose();
            gc.dispose();
        }
    }

    /** What of the page is printed on: what the printer can, and margins of ours at least. */
    private static Rectangle sheet(Printer printer) {
        Rectangle client = printer.getClientArea();
        Rectangle trim = printer.computeTrim(0, 0, 0, 0);
        Point dpi = printer.getDPI();
        int left = Math.max(0, (int) (MARGIN_INCHES * dpi.x) + trim.x);
        int top = Math.max(0, (int) (MARGIN_INCHES * dpi.y) + trim.y);
        return new Rectangle(client.x + left, client.y + top, Math.max(1, client.width - 2 * left), Math.max(1, client.height - 2 * top));
    }

    private static void draw(Printer printer, GC gc, Chart chart, Rectangle room, SubMonitor monitor) {
        int dpi = printer.getDPI().x;
        // As wide as the page; where it is too high then, as high as the page.
        double units = Math.min(room.width / (double) chart.width(), room.height / (double) chart.height());
        double fine = Math.min(MOST_DPI, Math.max(LEAST_DPI, dpi)) / (double) dpi;
        double scale = units * fine;
        int rows = (int) Math.round(chart.height() * scale);
        int width = (int) Math.round(chart.width() * units);
        SubMonitor strips = SubMonitor.convert(monitor, (rows + STRIP - 1) / STRIP);
        for (int from = 0; from < rows; from += STRIP) {
            strips.split(1);
            int high = Math.min(STRIP, rows - from);
            ChartRaster raster = ChartRaster.strip(chart, chart.width(), chart.height(), scale, from, high);
            Image image = new Image(printer, ChartPixels.imageData(raster));
            try {
                // Both edges are rounded, so that there is no gap between strips.
                int top = (int) Math.round(from / fine);
                int bottom = (int) Math.round((from + high) / fine);
                gc.drawImage(image, 0, 0, raster.width(), raster.height(), room.x, room.y + top, width, bottom - top);
            } finally {
                image.dispose();
            }
        }
    }
}
