/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.progress;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.coachline.insight.Days;
import org.coachline.library.records.Export;
import org.coachline.report.chart.Chart;
import org.coachline.report.chart.ChartFile;
import org.coachline.report.chart.ChartRaster;
import org.coachline.ui.internal.record.Leaving;
import org.coachline.ui.internal.support.Replacing;
import org.coachline.ui.internal.support.StatusLine;
import org.coachline.ui.internal.support.UiErrors;
import org.coachline.ui.internal.support.Work;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;

/** Charts on their way out: to the clipboard, to a file, to a printer. UI thread; draws and writes elsewhere. */
public final class ChartOutput {

    /** What is pasted is shown on screens of any zoom, and printed. */
    private static final int CLIPBOARD_SCALE = 2;

    private final Shell shell;
    private final String subject;
    private final String agentId;
    private final String agent;
    private final String period;

    /**
     * @param shell  that dialogs belong to
     * @param agentId id of the one whose charts these are
     * @param agent  the name
     * @param period of which time, for people
     */
    ChartOutput(Shell shell, String agentId, String agent, String period) {
        this(shell, "Agent", agentId, agent, period);
    }

    /**
     * @param shell   that dialogs belong to
     * @param subject what kind of document these charts are about
     * @param agentId id of that document
     * @param agent   the name
     * @param period  of which time, for people
     */
    public ChartOutput(Shell shell, String subject, String agentId, String agent, String period) {
        this.shell = shell;
        this.subject = subject;
        this.agentId = agentId;
        this.agent = agent;
        this.period = period;
    }

    /** A period for people; an open end is left out. */
    static String period(Days days) {
        return days.first() == null || days.last() == null ? ""
                : ProgressTexts.get("period.shown", ProgressTexts.day(days.first()), ProgressTexts.day(days.last()));
    }

    /** Puts the picture at twice its size and all figures as text on the clipboard. */
    public void copy(Chart chart) {
        Work.quietly("copy", () -> ChartPixels.imageData(ChartRaster.of(chart, chart.width(), chart.height(), CLIPBOARD_SCALE)), data -> {
            if (!shell.isDisposed()) {
                copied(chart, data);
            }
        }, failure -> UiErrors.show(ProgressTexts.get("copy.failed"), failure));
    }

    private void copied(Chart chart, ImageData data) {
        Clipboard clipboard = new Clipboard(shell.getDisplay());
        try {
            String text = chart.title() + '\n' + chart.subtitle() + "\n\n" + chart.table().text();
            clipboard.setContents(new Object[] {data, text}, new Transfer[] {ImageTransfer.getInstance(), TextTransfer.getInstance()});
            StatusLine.say(ProgressTexts.get("copied", chart.title()));
        } catch (SWTError e) {
            UiErrors.show(ProgressTexts.get("copy.failed"), e);
        } finally {
            clipboard.dispose();
        }
    }

    /** Asks where to and writes the file. */
    public void save(Chart chart, String kind) {
        ChartFile.Format[] formats = ChartFile.Format.values();
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(ProgressTexts.get("card.menu.save"));
        dialog.setFilterExtensions(Arrays.stream(formats).map(format -> '*' + format.ending()).toArray(String[]::new));
        dialog.setFilterNames(Arrays.stream(formats).map(format -> ProgressTexts.get("save.kind", format.name()) + " (*" + format.ending() + ')')
                .toArray(String[]::new));
        dialog.setFileName((agent + " - " + kind).replaceAll("[^\\p{L}\\p{N} _.-]", "_"));
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            int index = Math.max(0, Math.min(dialog.getFilterIndex(), formats.length - 1));
            boolean named = ChartFile.Format.of(Path.of(chosen)).isPresent();
            Replacing.ask(shell, ProgressTexts.get("card.menu.save"), Path.of(chosen), named ? Path.of(chosen) : Path.of(chosen + formats[index].ending()),
                    file -> write(chart, file));
        }
    }

    /** Writes a chart in the background. */
    public void write(Chart chart, Path file) {
        Leaving leaving = Leaving.now();
        Work.visibly(ProgressTexts.get("save.job"), monitor -> leaving.write(Export.of(Export.What.CHART, subject, agentId, file), () -> {
            ChartFile.write(chart, file, ChartFile.USUAL_DPI);
            return file;
        }), written -> StatusLine.say(ProgressTexts.get("saved", written)), failure -> UiErrors.show(ProgressTexts.get("save.failed"), failure));
    }

    /** Asks for a printer and prints, a page a chart. */
    public void print(List<Chart> charts) {
        // Which printers there are, the dialog finds out by itself: asking for a list would have everybody wait for the network.
        PrintDialog dialog = new PrintDialog(shell, SWT.NONE);
        dialog.setText(ProgressTexts.get("card.menu.print"));
        PrinterData defaults = new PrinterData();
        // A chart is wider than high.
        defaults.orientation = PrinterData.LANDSCAPE;
        dialog.setPrinterData(defaults);
        @Nullable PrinterData chosen = dialog.open();
        if (chosen != null) {
            print(charts, chosen);
        }
    }

    /** Prints in the background. */
    public void print(List<Chart> charts, PrinterData printer) {
        Leaving leaving = Leaving.now();
        String where = printer.printToFile && printer.fileName != null ? printer.fileName.replaceAll(".*[/\\\\]", "") : String.valueOf(printer.name);
        Work.visibly(ProgressTexts.get("print.job", charts.size()), monitor -> leaving.write(new Export(Export.What.PRINT, subject, agentId, where), () -> {
            new ChartPrinting(printer, charts, agent, period).print(monitor);
            return charts.get(0).title();
        }), title -> StatusLine.say(ProgressTexts.get("print.done", title)), failure -> UiErrors.show(ProgressTexts.get("print.failed"), failure));
    }
}
