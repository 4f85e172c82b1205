/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.coachline.insight.TechniqueRate;
import org.coachline.look.Palette;
import org.coachline.look.Theme;
import org.coachline.look.Token;
import org.coachline.model.CatalogRef;
import org.coachline.report.chart.ChartTheme;
import org.coachline.report.internal.chart.Drawn;
import org.coachline.report.internal.chart.RateChart;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.title.TextTitle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TechniqueRateChartTest {

    private static final TechniqueRate SOME = new TechniqueRate(new CatalogRef("p", "a", "1"), 3, 1, 6, 1, 4, false);
    private static final TechniqueRate FEW = new TechniqueRate(new CatalogRef("p", "b", "1"), 1, 0, 1, 0, 1, true);

    @TempDir
    Path folder;

    @Test
    void barsCarryTheirCounts() {
        CategoryPlot plot = (CategoryPlot) RateChart.of(List.of(SOME, FEW), CatalogRef::item, 5, ChartTheme.LIGHT).chart().getPlot();
        assertEquals(List.of("a: 4 of 11", "b: 1 of 2 (too few for a rate)"), plot.getDataset().getColumnKeys());
        assertEquals(3 / 11.0, plot.getDataset().getValue(0, 0).doubleValue(), 1e-12);
        assertEquals(1 / 11.0, plot.getDataset().getValue(1, 0).doubleValue(), 1e-12);
    }

    @Test
    void theTitleSaysThatCallsWereSelected() {
        Drawn chart = RateChart.of(List.of(SOME), CatalogRef::item, 5, ChartTheme.LIGHT);
        String titles = ((TextTitle) chart.chart().getSubtitle(0)).getText() + ((TextTitle) chart.chart().getSubtitle(1)).getText();
        assertTrue(titles.contains("selected calls") && titles.contains("the 5 calls heard"), titles);
    }

    @Test
    void techniquesOfOneNameStayApart() {
        CategoryPlot plot = (CategoryPlot) RateChart.of(List.of(SOME, SOME), ref -> "Same", 5, ChartTheme.LIGHT).chart().getPlot();
        assertEquals(2, plot.getDataset().getColumnCount());
    }

    @Test
    void pictureHasTheColoursOfTheVerdicts() throws Exception {
        BufferedImage image = picture(List.of(SOME), Theme.LIGHT);
        assertEquals(1920, image.getWidth());
        assertTrue(count(image, Token.USED_WELL, Theme.LIGHT) > 1000);
        assertTrue(count(image, Token.PARTLY, Theme.LIGHT) > 1000);
    }

    @Test
    void tooFewIsPaler() throws Exception {
        assertTrue(count(picture(List.of(FEW), Theme.DARK), Token.USED_WELL, Theme.DARK)
                < count(picture(List.of(SOME), Theme.DARK), Token.USED_WELL, Theme.DARK));
    }

    @Test
    void nothingToShowIsAPictureThatSaysSo() throws Exception {
        assertFalse(picture(List.of(), Theme.LIGHT).getHeight() < 200);
    }

    private BufferedImage picture(List<TechniqueRate> rates, Theme theme) throws Exception {
        Path file = folder.resolve("chart.png");
        TechniqueRateChart.writePng(rates, CatalogRef::item, 5, theme, file);
        return ImageIO.read(file.toFile());
    }

    private static int count(BufferedImage image, Token token, Theme theme) {
        int wanted = Palette.of(theme).get(token).packed();
        int count = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if ((image.getRGB(x, y) & 0xFFFFFF) == wanted) {
                    count++;
                }
            }
        }
        return count;
    }
}
