/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;

import org.coachline.report.chart.Chart;
import org.coachline.report.chart.ChartDatum;
import org.coachline.report.chart.ChartMark;
import org.coachline.report.chart.ChartTable;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A chart on the screen and on paper: drawn elsewhere, the last wish only, and nothing of it left behind. */
class ChartCanvasTest {

    private static final long PATIENCE_NANOS = 60_000_000_000L;

    private final Display display = Display.getDefault();
    private final List<ChartMark> activated = new ArrayList<>();
    private Shell shell;
    private ChartCanvas canvas;

    /** A square at a tenth of its width; says where, and on which threads, it was drawn. */
    private static class Square implements Chart {

        private final CountDownLatch mayDraw;
        private final List<Rectangle2D> areas = new CopyOnWriteArrayList<>();
        private volatile boolean onUi;

        Square(int permits) {
            mayDraw = new CountDownLatch(permits);
        }

        @Override
        public String title() {
            return "A finding";
        }

        @Override
        public String subtitle() {
            return "of one call";
        }

        @Override
        public String summary() {
            return "A finding\nof one call\nthe square: 1 of 2";
        }

        @Override
        public ChartTable table() {
            return new ChartTable(List.of("What"), List.of());
        }

        @Override
        public int width() {
            return 960;
        }

        @Override
        public int height() {
            return 480;
        }

        @Override
        public List<ChartMark> draw(Graphics2D graphics, Rectangle2D area) {
            onUi |= Display.findDisplay(Thread.currentThread()) == Display.getDefault();
            try {
                mayDraw.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            areas.add(area);
            graphics.fill(area);
            Rectangle2D place = new Rectangle2D.Double(area.getWidth() / 10, 20, 10, 10);
            return List.of(new ChartMark(place, 0, 0, new ChartDatum.WithCaller("t", "c"), "the square: 1 of 2"));
        }
    }

    @BeforeEach
    void show() {
        shell = new Shell(display);
        shell.setLayout(new FillLayout());
        canvas = new ChartCanvas(shell, activated::add);
        shell.setSize(600, 300);
        shell.open();
    }

    @AfterEach
    void close() {
        shell.dispose();
    }

    private void until(BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE_NANOS;
        Thread waker = Thread.ofPlatform().daemon().start(() -> {
            while (!Thread.currentThread().isInterrupted() && !display.isDisposed()) {
                display.wake();
                java.util.concurrent.locks.LockSupport.parkNanos(5_000_000);
            }
        });
        try {
            while (!condition.getAsBoolean()) {
                assertTrue(System.nanoTime() < end, "waited in vain");
                if (!display.readAndDispatch()) {
                    display.sleep();
                }
            }
        } finally {
            waker.interrupt();
        }
    }

    @Test
    void itIsDrawnElsewhereInTheSizeOfTheCanvas() {
        Square chart = new Square(0);
        canvas.setChart(chart, 300);
        until(() -> !canvas.marks().isEmpty());
        assertFalse(chart.onUi);
        assertEquals(canvas.getClientArea().width, chart.areas.get(0).getWidth());
        assertEquals(300, chart.areas.get(0).getHeight());
    }

    @Test
    void whatIsDrawnTooLateIsDropped() {
        Square slow = new Square(1);
        canvas.setChart(slow, 300);
        until(() -> !canvas.isIdle());
        Square quick = new Square(0);
        canvas.setChart(quick, 300);
        until(canvas::isIdle);
        Object shown = canvas.marks();
        slow.mayDraw.countDown();
        until(() -> slow.areas.size() == 1 || org.eclipse.core.runtime.jobs.Job.getJobManager().find(org.coachline.ui.internal.support.Work.FAMILY).length == 0);
        assertEquals(shown, canvas.marks());
        assertEquals(quick, canvas.chart());
    }

    @Test
    void anotherSizeIsDrawnAnewAndTheChosenMarkStaysChosen() {
        Square chart = new Square(0);
        canvas.setChart(chart, 300);
        until(() -> !canvas.marks().isEmpty());
        canvas.choose(0);
        shell.setSize(800, 300);
        until(() -> chart.areas.size() > 1 && canvas.isIdle());
        assertEquals(canvas.getClientArea().width / 10.0, canvas.marks().get(0).area().getX(), 1e-6);
        assertEquals(0, canvas.chosen());
    }

    @Test
    void aClickAndEnterBothSayWhichMarkIsMeant() {
        canvas.setChart(new Square(0), 300);
        until(() -> !canvas.marks().isEmpty());
        Event click = new Event();
        click.button = 1;
        click.x = (int) canvas.marks().get(0).area().getCenterX();
        click.y = (int) canvas.marks().get(0).area().getCenterY();
        canvas.notifyListeners(SWT.MouseDown, click);
        assertEquals(1, activated.size());
        Event enter = new Event();
        enter.keyCode = SWT.CR;
        canvas.notifyListeners(SWT.KeyDown, enter);
        assertEquals(2, activated.size());
        assertEquals("the square: 1 of 2", activated.get(1).text());
    }

    @Test
    void aChartThatCannotBeDrawnSaysSoInItsPlace() {
        canvas.setChart(new Square(0) {
            @Override
            public List<ChartMark> draw(Graphics2D graphics, Rectangle2D area) {
                throw new IllegalStateException("broken on purpose");
            }
        }, 300);
        until(canvas::isIdle);
        assertTrue(canvas.marks().isEmpty());
    }

    @Test
    void noPictureIsLeftBehind() {
        display.setTracking(true);
        try {
            int width = canvas.getClientArea().width;
            long before = images(width);
            for (int i = 0; i < 200; i++) {
                Square chart = new Square(0);
                canvas.setChart(chart, 300);
                until(() -> !chart.areas.isEmpty() && canvas.isIdle());
            }
            assertEquals(before + 1, images(width));
            canvas.dispose();
            assertEquals(before, images(width));
        } finally {
            display.setTracking(false);
        }
    }

    /** Pictures as wide as the canvas: the window around may have icons made meanwhile. */
    private long images(int width) {
        return Arrays.stream(display.getDeviceData().objects).filter(Image.class::isInstance).map(Image.class::cast)
                .filter(image -> !image.isDisposed() && image.getBounds().width == width).count();
    }

    @Test
    void aPrintedPageIsAsSharpAsThePrinterAndACancelledOneDoesNotComeOut() throws IOException {
        PrinterData toFile = Arrays.stream(Printer.getPrinterList()).filter(each -> "GtkPrintBackendFile".equals(each.driver)).findFirst().orElse(null);
        Assumptions.assumeTrue(toFile != null, "no printer that prints into a file");
        toFile.printToFile = true;
        // GTK's printer into files writes here, unless its dialog was asked for another name.
        Path file = Path.of("output.pdf").toAbsolutePath();
        Files.deleteIfExists(file);
        try {
            Square chart = new Square(0);
            NullProgressMonitor cancelled = new NullProgressMonitor();
            cancelled.setCanceled(true);
            Assertions.assertThrows(OperationCanceledException.class, () -> new ChartPrinting(toFile, List.of(chart), "Kim", "May").print(cancelled));
            assertFalse(Files.exists(file));
            new ChartPrinting(toFile, List.of(chart), "Kim", "May").print(new NullProgressMonitor());
            until(() -> Files.exists(file) && size(file) > 0);
            assertTrue(Files.readString(file, StandardCharsets.ISO_8859_1).startsWith("%PDF"));
            assertTrue(chart.areas.size() > 4, "a page at 300 dots an inch is drawn in strips: " + chart.areas.size());
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0;
        }
    }

    @Test
    void nothingIsShownOfAChartThatIsGone() {
        canvas.setChart(new Square(0), 300);
        until(() -> !canvas.marks().isEmpty());
        canvas.setChart(null, 0);
        assertNull(canvas.chart());
        assertNotNull(canvas.marks());
        assertTrue(canvas.marks().isEmpty());
        assertTrue(canvas.isIdle());
    }
}
