/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report.export;

import java.io.OutputStream;
import java.util.List;

import org.coachline.report.PlanReport;

/**
 * Writes a coaching plan in a format of a partner's. Contributed to {@code org.coachline.report.planExporters}.
 *
 * <p>There is one instance, made with its constructor without arguments when it is first asked. It is asked on a thread of its own, never
 * on the UI thread, and has twenty seconds; whoever takes longer is interrupted, and its contributor is switched off until restart, as with
 * one that throws, answers with {@code null}, writes nothing or more than {@link PlanExporters#MOST_BYTES}. The file that people
 * named is only touched once the exporter has ended well.
 *
 * @since 1.0
 */
@FunctionalInterface
public interface PlanExporter {

    /**
     * Writes a plan.
     *
     * @param plan the plan's values, with the names of people and techniques; immutable
     * @param out  where to; kept in memory until the end, closed by the caller
     * @return what people should know of the file, a sentence each, as of what was left out; empty for most
     * @throws Exception with a reason in plain words, which is shown under the contributor's name
     */
    List<String> export(PlanReport plan, OutputStream out) throws Exception;
}
