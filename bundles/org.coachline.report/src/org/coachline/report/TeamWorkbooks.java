/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.coachline.report.ReportException.Reason;
import org.coachline.report.internal.Logging;
import org.coachline.report.internal.Messages;
import org.coachline.report.internal.SafeFile;
import org.coachline.report.internal.TeamSheets;
import org.jspecify.annotations.Nullable;

/** Many plans at once: a workbook each into one folder, or all of them as rows of one workbook. One plan at a time is in memory. */
public final class TeamWorkbooks {

    private TeamWorkbooks() {
    }

    /**
     * Where plans come from, one after the other.
     *
     * @param <X> what reading one may fail with
     */
    @FunctionalInterface
    public interface Source<X extends Exception> {
        /**
         * Reads the next plan.
         *
         * @return it, or nothing after the last
         * @throws X when it cannot be read
         */
        Optional<PlanReport> next() throws X;
    }

    /**
     * Writes a workbook for each plan, named after its agent and title; those of the same name are told apart by a number.
     *
     * @param <X>       what reading a plan may fail with
     * @param plans     the plans
     * @param folder    made if it is not there; workbooks of those names are replaced
     * @param template  a company's own workbook to fill, or nothing for the usual layout
     * @param written   told of each workbook that is done
     * @param cancelled asked before each plan
     * @return how many there are
     * @throws ReportException       when one cannot be written; those before it are done
     * @throws X                     when a plan cannot be read
     * @throws CancellationException when cancelled; those before are done
     */
    public static <X extends Exception> int toFolder(Source<X> plans, Path folder, @Nullable Path template, Consumer<Path> written,
            BooleanSupplier cancelled) throws ReportException, X {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new ReportException(Reason.NO_SUCH_PLACE, folder, Messages.format(Messages.File_failed, folder, String.valueOf(e.getMessage())), e);
        }
        Set<String> names = new HashSet<>();
        int count = 0;
        for (Optional<PlanReport> plan = next(plans, cancelled); plan.isPresent(); plan = next(plans, cancelled)) {
            Path file = folder.resolve(name(plan.get(), names));
            if (template == null) {
                PlanWorkbook.write(plan.get(), file);
            } else {
                PlanTemplate.fill(template, plan.get(), file);
            }
            written.accept(file);
            count++;
        }
        return count;
    }

    /**
     * Writes all plans as rows of one workbook, streamed: memory does not grow with the number of rows.
     *
     * @param <X>       what reading a plan may fail with
     * @param plans     the plans
     * @param file      replaced whole, or left as it was
     * @param done      told how many plans are in it so far
     * @param cancelled asked before each plan
     * @return how many there are
     * @throws ReportException       when it cannot be written
     * @throws X                     when a plan cannot be read; nothing is written then
     * @throws CancellationException when cancelled; nothing is written then
     */
    public static <X extends Exception> int toOne(Source<X> plans, Path file, Consumer<Integer> done, BooleanSupplier cancelled)
            throws ReportException, X {
        Logging.ready();
        int count = 0;
        try (TeamSheets sheets = new TeamSheets()) {
            for (Optional<PlanReport> plan = next(plans, cancelled); plan.isPresent(); plan = next(plans, cancelled)) {
                sheets.add(plan.get());
                done.accept(++count);
            }
            SXSSFWorkbook workbook = sheets.finish();
            SafeFile.write(file, workbook::write);
        } catch (IOException e) {
            throw new ReportException(Reason.IO, file, Messages.format(Messages.File_failed, file, String.valueOf(e.getMessage())), e);
        }
        return count;
    }

    private static <X extends Exception> Optional<PlanReport> next(Source<X> plans, BooleanSupplier cancelled) throws X {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException();
        }
        return plans.next();
    }

    private static String name(PlanReport plan, Set<String> taken) {
        String named = PlanWorkbook.fileName(plan.title(), plan.agent());
        String base = named.isEmpty() ? Messages.Sheet_plans : named;
        String name = base;
        for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            name = base + " (" + i + ')';
        }
        return name + ".xlsx";
    }
}
