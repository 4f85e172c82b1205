/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report.internal.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Matcher;
import org.coachline.report.WorkbookProblem;
import org.coachline.report.internal.back.CellsOfBook;

/** Finds the placeholders of a template, and what is wrong with them. */
public final class TemplateScan {

    private final List<String> found = new ArrayList<>();
    private final List<WorkbookProblem> problems = new ArrayList<>();

    private TemplateScan() {
    }

    /** Looks through all cells, text boxes and charts. */
    public static TemplateScan of(CellsOfBook cells) {
        TemplateScan scan = new TemplateScan();
        cells.rows((sheet, row) -> scan.row(sheet, row));
        cells.drawn((sheet, paragraphs) -> paragraphs.forEach(text -> scan.drawn(sheet, text)));
        if (scan.found.isEmpty() && scan.problems.isEmpty()) {
            scan.problems.add(new WorkbookProblem("", "", TemplateMessages.Template_none));
        }
        return scan;
    }

    private void row(String sheet, List<CellsOfBook.Text> row) {
        TreeSet<String> lists = new TreeSet<>();
        String first = "";
        for (CellsOfBook.Text cell : row) {
            Matcher matcher = Placeholders.ANY.matcher(cell.text());
            while (matcher.find()) {
                Matcher known = Placeholders.PATTERN.matcher(matcher.group());
                if (cell.formula()) {
                    problems.add(new WorkbookProblem(sheet, cell.address(), TemplateMessages.format(TemplateMessages.Template_formula, matcher.group())));
                } else if (!known.matches() || !Placeholders.isKnown(known.group(1), known.group(2))) {
                    problems.add(new WorkbookProblem(sheet, cell.address(), unknown(matcher.group())));
                } else {
                    found.add(sheet + '!' + cell.address() + ' ' + known.group(1) + '.' + known.group(2));
                    if (!known.group(1).equals("plan")) {
                        lists.add(known.group(1));
                        first = first.isEmpty() ? cell.address() : first;
                    }
                }
            }
        }
        if (lists.size() > 1) {
            problems.add(new WorkbookProblem(sheet, first, TemplateMessages.format(TemplateMessages.Template_twoLists, String.join(", ", lists))));
        }
    }

    /** A text box stands beside the rows, so it can hold only what a plan has once. */
    private void drawn(String sheet, String text) {
        Matcher matcher = Placeholders.ANY.matcher(text);
        while (matcher.find()) {
            Matcher known = Placeholders.PATTERN.matcher(matcher.group());
            if (!known.matches() || !Placeholders.isKnown(known.group(1), known.group(2))) {
                problems.add(new WorkbookProblem(sheet, TemplateMessages.Template_drawn, unknown(matcher.group())));
            } else if (!known.group(1).equals("plan")) {
                problems.add(new WorkbookProblem(sheet, TemplateMessages.Template_drawn,
                        TemplateMessages.format(TemplateMessages.Template_drawnList, matcher.group())));
            } else {
                found.add(sheet + "!(" + TemplateMessages.Template_drawn + ") " + known.group(1) + '.' + known.group(2));
            }
        }
    }

    private static String unknown(String written) {
        String plain = written.replaceAll("[{}\\s]", "").toLowerCase(Locale.ROOT);
        List<String> near = Placeholders.all().stream().filter(each -> {
            String other = each.replaceAll("[{}]", "").toLowerCase(Locale.ROOT);
            return other.equals(plain) || other.substring(other.indexOf('.') + 1).equals(plain.substring(plain.indexOf('.') + 1))
                    || other.startsWith(plain) || plain.contains(".") && other.substring(0, other.indexOf('.')).equals(plain.substring(0, plain.indexOf('.')));
        }).toList();
        return near.isEmpty() ? TemplateMessages.format(TemplateMessages.Template_unknown, written)
                : TemplateMessages.format(TemplateMessages.Template_unknownNear, written, String.join(" ", near));
    }

    /** Each placeholder with its place. */
    public List<String> found() {
        return List.copyOf(found);
    }

    /** What cannot be filled. */
    public List<WorkbookProblem> problems() {
        return List.copyOf(problems);
    }
}
