/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.going;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;

import org.coachline.ui.internal.keys.PlainKeys;
import org.coachline.library.MomentRow;
import org.coachline.look.Spacing;
import org.coachline.look.Token;
import org.coachline.look.Type;
import org.coachline.look.VerdictGlyph;
import org.coachline.model.CardText;
import org.coachline.model.CatalogRef;
import org.coachline.model.Positions;
import org.coachline.ui.internal.support.CallNames;
import org.coachline.ui.internal.support.Columns;
import org.coachline.ui.internal.support.Icons;
import org.coachline.ui.internal.support.LookColors;
import org.coachline.ui.internal.support.Rows;
import org.coachline.ui.internal.support.Styles;
import org.coachline.ui.internal.support.TextTable;
import org.coachline.ui.internal.support.Texts;
import org.coachline.ui.internal.support.Verdicts;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.jspecify.annotations.Nullable;

/** Moments of many calls as rows, sorted by any column; only rows in sight are filled. UI thread. */
final class MomentTable {

    private static final int TECHNIQUE = 2;
    private static final int VERDICT = 3;
    private static final int WORDS = 4;
    /** Room for the glyph, which is drawn: images in later columns are not shown everywhere. */
    private static final String GLYPH_SPACE = "\u2003 ";

    /** Before the place of the moment that is heard; read aloud too. */
    private static final String HEARD = "\u25B6 ";

    private final Table table;
    private final Function<CatalogRef, String> techniques;
    private Map<String, String> agents = Map.of();
    private List<MomentRow> rows = List.of();
    private @Nullable String heard;
    private int sortColumn;
    private boolean ascending;

    /** @param techniques names what a moment is linked to */
    MomentTable(Composite parent, Function<CatalogRef, String> techniques, Consumer<MomentRow> opened) {
        this.techniques = techniques;
        table = Styles.id(Styles.named(new Table(parent, SWT.FULL_SELECTION | SWT.VIRTUAL | SWT.MULTI | SWT.V_SCROLL),
                Texts.get("find.table")), "foundMoments");
        table.setData(PlainKeys.OWN_ENTER, Boolean.TRUE);
        table.setHeaderVisible(true);
        Columns.of(table).fixed(Texts.get("find.when"), 128, SWT.LEFT).share(Texts.get("find.agent"), 84, 2)
                .share(Texts.get("find.technique"), 120, 3).fixed(Texts.get("find.verdict"), 104, SWT.LEFT)
                .share(Texts.get("find.words"), 120, 5).done();
        for (int i = 0; i < table.getColumnCount(); i++) {
            int index = i;
            table.getColumn(i).addListener(SWT.Selection, event -> sortBy(index));
        }
        table.setSortColumn(table.getColumn(0));
        table.setSortDirection(SWT.DOWN);
        Rows.style(table);
        table.addListener(SWT.SetData, event -> fill((TableItem) event.item));
        table.addListener(SWT.PaintItem, this::paint);
        table.addListener(SWT.DefaultSelection, event -> {
            int index = table.getSelectionIndex();
            if (index >= 0) {
                opened.accept(rows.get(index));
            }
        });
        LookColors.get().keep(table, () -> {
            if (table.getItemCount() > 0) {
                table.clearAll();
            }
        });
    }

    Control control() {
        return table;
    }

    /**
     * Shows moments, sorted as they were; what was selected stays selected.
     *
     * @param found in any order
     * @param names of agents, by their ids
     */
    void show(List<MomentRow> found, Map<String, String> names) {
        agents = names;
        List<MomentRow> kept = selection();
        List<MomentRow> sorted = new ArrayList<>(found);
        sorted.sort(order());
        rows = sorted;
        table.setItemCount(rows.size());
        table.clearAll();
        table.deselectAll();
        for (MomentRow row : kept) {
            int index = rows.indexOf(row);
            if (index >= 0) {
                table.select(index);
            }
        }
    }

    /** Selects all rows, as far as there are any. */
    void selectAll() {
        table.selectAll();
    }

    /** The rows as they are sorted. */
    List<MomentRow> rows() {
        return rows;
    }

    /** The rows that are selected, top to bottom. */
    List<MomentRow> selection() {
        return Arrays.stream(table.getSelectionIndices()).filter(index -> index < rows.size()).sorted().mapToObj(rows::get).toList();
    }

    /** The name of who speaks for the company in a moment. */
    String agent(MomentRow row) {
        return agents.getOrDefault(row.agentId(), "");
    }

    /** What a moment is linked to. */
    String technique(MomentRow row) {
        CatalogRef ref = row.technique();
        return ref == null ? Texts.get("moment.bookmark") : techniques.apply(ref);
    }

    private void sortBy(int column) {
        ascending = column == sortColumn ? !ascending : column != 0;
        sortColumn = column;
        TableColumn shown = table.getColumn(column);
        table.setSortColumn(shown);
        table.setSortDirection(ascending ? SWT.UP : SWT.DOWN);
        show(rows, agents);
    }

    private Comparator<MomentRow> order() {
        Comparator<MomentRow> order = switch (sortColumn) {
            case 1 -> Comparator.comparing(this::agent, String.CASE_INSENSITIVE_ORDER);
            case TECHNIQUE -> Comparator.comparing(this::technique, String.CASE_INSENSITIVE_ORDER);
            case VERDICT -> Comparator.comparing(MomentRow::verdict);
            case WORDS -> Comparator.comparing(MomentTable::words, String.CASE_INSENSITIVE_ORDER);
            default -> Comparator.comparing(MomentRow::callStart, Comparator.nullsFirst(Comparator.naturalOrder()));
        };
        // Within a call, moments are heard in the order in which they were said, whichever call comes first.
        return (ascending ? order : order.reversed()).thenComparing(MomentRow::callId).thenComparingLong(MomentRow::startMicros)
                .thenComparing(MomentRow::id);
    }

    /** What was written or heard, in one line. */
    static String words(MomentRow row) {
        String comment = row.comment().strip();
        String heard = row.phraseHeard().strip();
        return comment.isEmpty() ? heard.isEmpty() ? "" : '“' + heard.replaceAll("\\s+", " ") + '”' : comment.replaceAll("\\s+", " ");
    }

    private void fill(TableItem item) {
        int index = table.indexOf(item);
        if (index < 0 || index >= rows.size()) {
            return;
        }
        MomentRow row = rows.get(index);
        String[] cells = cells(row);
        cells[0] = isHeard(row) ? HEARD + cells[0] : cells[0];
        cells[VERDICT] = cells[VERDICT].isEmpty() ? "" : GLYPH_SPACE + cells[VERDICT];
        item.setText(cells);
        item.setFont(isHeard(row) ? LookColors.get().font(Type.STRONG) : null);
        Rows.color(item, WORDS, Token.QUIET_TEXT);
    }

    private boolean isHeard(MomentRow row) {
        return row.id().equals(heard);
    }

    /** Marks the row of the moment that is heard, and brings it into sight when it is another one; with nothing marks none. */
    void showHeard(@Nullable String moment) {
        if (table.isDisposed() || Objects.equals(moment, heard)) {
            return;
        }
        String before = heard;
        heard = moment;
        for (int i = 0; i < rows.size(); i++) {
            String id = rows.get(i).id();
            if (id.equals(before)) {
                table.clear(i);
            }
            if (id.equals(moment)) {
                table.clear(i);
                table.showItem(table.getItem(i));
            }
        }
    }

    /** The selected rows, or all where none is, as a table for a spreadsheet, without card numbers; empty where there are none. */
    String text() {
        List<MomentRow> chosen = selection();
        List<MomentRow> wanted = chosen.isEmpty() ? rows : chosen;
        List<String> head = Arrays.stream(table.getColumns()).map(TableColumn::getText).toList();
        return wanted.isEmpty() ? "" : TextTable.of(head, wanted.stream().map(each -> Arrays.stream(cells(each)).map(CardText::masked).toList()).toList());
    }

    private String[] cells(MomentRow row) {
        String day = row.callStart() == null ? "" : CallNames.day(CallNames.start(row.callStart(), row.zone())) + " · ";
        return new String[] {day + Positions.clock(row.startMicros()), agent(row), technique(row),
            row.technique() == null ? "" : Verdicts.name(row.verdict()), words(row)};
    }

    private void paint(Event event) {
        int index = table.indexOf((TableItem) event.item);
        if (event.index == VERDICT && index >= 0 && index < rows.size() && glyph(rows.get(index)) instanceof VerdictGlyph glyph) {
            event.gc.drawImage(Icons.glyph(glyph), event.x + Spacing.GRID, event.y + (event.height - Spacing.GLYPH - 2) / 2);
        }
    }

    private static @Nullable VerdictGlyph glyph(MomentRow row) {
        return row.technique() == null ? null : Verdicts.glyph(row.verdict());
    }
}
