/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.calls;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.coachline.intake.ranking.RankedCall;
import org.coachline.library.CallRow;
import org.coachline.look.Spacing;
import org.coachline.look.Token;
import org.coachline.model.Positions;
import org.coachline.ui.Session;
import org.coachline.ui.internal.today.ClockCell;
import org.coachline.ui.internal.ranking.RankTexts;
import org.coachline.ui.internal.support.CallNames;
import org.coachline.ui.internal.support.Columns;
import org.coachline.ui.internal.support.Icons;
import org.coachline.ui.internal.support.LookColors;
import org.coachline.ui.internal.support.Rows;
import org.coachline.ui.internal.support.Styles;
import org.coachline.ui.internal.support.Texts;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.jspecify.annotations.Nullable;

/** The calls as rows. Only rows in sight are filled, so that a hundred thousand cost no more than a hundred. UI thread. */
final class CallTable {

    private static final int HARDNESS = 3;
    private static final int STATUS = 4;
    private static final int CLOCK = 5;
    private static final int RANK = 6;
    private static final int RANK_WIDTH = 62;
    /** From this width of the list on a day and an hour fit beside one another. */
    private static final int DAY_AND_HOUR = 640;
    private static final int BARS = 3;
    private static final int BAR_WIDTH = 6;

    private final Table table;
    private final Consumer<@Nullable CallRow> chosen;
    private List<CallRow> rows = List.of();
    private List<CallRow> unsorted = List.of();
    private Map<String, String> damages = Map.of();
    private Map<String, RankedCall> ranks = Map.of();
    private int sortColumn;
    private boolean ascending;
    private boolean longTimes;
    private boolean merged;

    CallTable(Composite parent, Consumer<@Nullable CallRow> opened, Consumer<@Nullable CallRow> chosen) {
        this.chosen = chosen;
        table = Styles.id(Styles.named(new Table(parent, SWT.FULL_SELECTION | SWT.VIRTUAL | SWT.SINGLE | SWT.V_SCROLL),
                Texts.get("calls.table")), "calls");
        table.setHeaderVisible(true);
        Columns.of(table).share(Texts.get("calls.time"), 56, 2).share(Texts.get("calls.agent"), 80, 6)
                .shareOrGo(Texts.get("calls.caller"), 56, 4).spare(Texts.get("calls.hard"), 42, SWT.LEFT).spare(Texts.get("calls.status"), 106, SWT.LEFT)
                .share(ClockCell.title(), ClockCell.WIDTH, 1).fixedOrGo(RankTexts.get("column"), RANK_WIDTH, SWT.LEFT).done();
        table.addListener(SWT.Resize, event -> widthChanged());
        table.getColumn(RANK).setToolTipText(RankTexts.get("columnTip"));
        table.getColumn(CLOCK).setToolTipText(ClockCell.titleTip());
        for (int i = 0; i < table.getColumnCount(); i++) {
            int index = i;
            table.getColumn(i).addListener(SWT.Selection, event -> sortBy(index));
        }
        table.setSortColumn(table.getColumn(0));
        table.setSortDirection(SWT.DOWN);
        Rows.style(table);
        table.addListener(SWT.SetData, event -> fill((TableItem) event.item));
        table.addListener(SWT.PaintItem, this::paint);
        table.addListener(SWT.MouseMove, event -> table.setToolTipText(tipAt(event.x, event.y)));
        table.addListener(SWT.Selection, event -> chosen.accept(selected()));
        table.addListener(SWT.DefaultSelection, event -> opened.accept(selected()));
        LookColors.get().keep(table, this::refresh);
    }

    Control control() {
        return table;
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    void setFocus() {
        if (table.getSelectionIndex() < 0 && !rows.isEmpty()) {
            table.setSelection(0);
            chosen.accept(selected());
        }
        table.setFocus();
    }

    @Nullable CallRow selected() {
        int index = table.getSelectionIndex();
        if (index < 0 && rows.size() == 1) {
            return rows.get(0);
        }
        return index < 0 || index >= rows.size() ? null : rows.get(index);
    }

    /**
     * The first that is wanted after a call, in the order that is shown and at its end from the top on.
     *
     * @param id     of the call; of one that is not shown, or null, begins at the top
     * @param wanted which are
     * @return nothing where none is
     */
    @Nullable CallRow after(@Nullable String id, Predicate<CallRow> wanted) {
        int from = id == null ? -1 : indexOf(id);
        for (int i = 1; i <= rows.size(); i++) {
            CallRow row = rows.get((from + i) % rows.size());
            if (!row.id().equals(id) && wanted.test(row)) {
                return row;
            }
        }
        return null;
    }

    /** Selects a call without taking the keyboard; nothing happens where it is not shown. */
    void select(String id) {
        int index = indexOf(id);
        if (index >= 0 && index != table.getSelectionIndex()) {
            table.setSelection(index);
            chosen.accept(selected());
        }
    }

    /**
     * Shows calls.
     *
     * @param wanted in any order
     * @param broken why calls cannot be read, by their ids
     */
    void show(List<CallRow> wanted, Map<String, String> broken) {
        unsorted = wanted;
        List<CallRow> sorted = new ArrayList<>(wanted);
        sorted.sort(order());
        if (sorted.equals(rows) && broken.equals(damages)) {
            return;
        }
        damages = broken;
        CallRow before = selected();
        rows = sorted;
        table.setItemCount(rows.size());
        table.clearAll();
        int index = before == null ? -1 : indexOf(before.id());
        if (index >= 0) {
            table.setSelection(index);
        } else {
            table.deselectAll();
        }
        chosen.accept(selected());
    }

    /** Why a call cannot be read, or nothing. */
    @Nullable String damage(CallRow row) {
        return damages.get(row.id());
    }

    /** Where there is no room for the status, the column of the clock tells it for calls that have none; where there is, days have their hours too. */
    private void widthChanged() {
        boolean wide = table.getClientArea().width >= DAY_AND_HOUR;
        boolean narrow = Columns.isHidden(table.getColumn(STATUS));
        if (wide != longTimes || narrow != merged) {
            longTimes = wide;
            merged = narrow;
            table.getColumn(CLOCK).setText(narrow ? Texts.get("calls.status") : ClockCell.title());
            refresh();
        }
    }

    private @Nullable String tipAt(int x, int y) {
        TableItem item = table.getItem(new Point(x, y));
        int index = item == null ? -1 : table.indexOf(item);
        if (index < 0 || index >= rows.size()) {
            return null;
        }
        RankedCall ranked = ranks.get(rows.get(index).id());
        if (ranked != null && item.getBounds(RANK).contains(x, y)) {
            return Stream.concat(Stream.of(RankTexts.title(ranked)), ranked.reasons().stream().map(RankTexts::reason)).collect(Collectors.joining("\n"));
        }
        String damage = damage(rows.get(index));
        if (damage != null || !item.getBounds(CLOCK).contains(x, y)) {
            return damage;
        }
        String tip = ClockCell.tip(rows.get(index).id());
        return tip == null && merged ? status(rows.get(index)) : tip;
    }

    /** Clocks have gone on: what they show is shown anew, and where rows stand by them they are sorted again. */
    void clocksChanged() {
        if (sortColumn == CLOCK) {
            show(unsorted, damages);
        }
        refresh();
    }

    /** Shows other places of the calls among those that are worth hearing. */
    void setRanks(Map<String, RankedCall> known) {
        ranks = known;
        if (sortColumn == RANK) {
            show(unsorted, damages);
        }
        refresh();
    }

    /** The place of a call, or nothing while it has none. */
    @Nullable RankedCall rank(CallRow row) {
        return ranks.get(row.id());
    }

    /** Whether what is worth hearing comes first. */
    boolean isByRank() {
        return sortColumn == RANK;
    }

    /** Sorts by what is worth hearing, or by time, the latest first. */
    void sortByRank(boolean byRank) {
        sortColumn = byRank ? RANK : 0;
        ascending = byRank;
        table.setSortColumn(table.getColumn(sortColumn));
        table.setSortDirection(ascending ? SWT.UP : SWT.DOWN);
        show(unsorted, damages);
        if (!rows.isEmpty()) {
            table.setSelection(0);
            table.showSelection();
            chosen.accept(selected());
        }
    }

    private int indexOf(String id) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    void refresh() {
        if (table.getItemCount() > 0) {
            table.clearAll();
        }
    }

    private void sortBy(int column) {
        ascending = column == sortColumn ? !ascending : column != HARDNESS && column != 0;
        sortColumn = column;
        TableColumn shown = table.getColumn(column);
        table.setSortColumn(shown);
        table.setSortDirection(ascending ? SWT.UP : SWT.DOWN);
        show(unsorted, damages);
    }

    private Comparator<CallRow> order() {
        Comparator<CallRow> order = switch (sortColumn) {
            case 1 -> Comparator.comparing(CallRow::agent, String.CASE_INSENSITIVE_ORDER);
            case 2 -> Comparator.comparing(row -> CallFilter.callerType(row, Session.get().catalog()), String.CASE_INSENSITIVE_ORDER);
            case HARDNESS -> Comparator.comparingDouble(CallRow::hardness);
            case STATUS -> Comparator.comparing(CallRow::status);
            // Calls without a clock come last, whichever way the clocks are sorted.
            case CLOCK -> Comparator.comparing(row -> ClockCell.order(row.id()), ascending ? Comparator.nullsLast(Comparator.<Instant>naturalOrder())
                    : Comparator.nullsFirst(Comparator.<Instant>naturalOrder()));
            case RANK -> Comparator.comparingInt(row -> ranks.get(row.id()) instanceof RankedCall ranked ? ranked.rank() : Integer.MAX_VALUE);
            default -> Comparator.comparing(CallRow::start, Comparator.nullsFirst(Comparator.naturalOrder()));
        };
        return (ascending ? order : order.reversed()).thenComparing(CallRow::id);
    }

    private void fill(TableItem item) {
        int index = table.indexOf(item);
        if (index < 0 || index >= rows.size()) {
            return;
        }
        CallRow row = rows.get(index);
        String clock = ClockCell.text(row.id());
        item.setText(new String[] {when(row), row.agent().isEmpty() ? nameless(row) : row.agent(),
            CallFilter.callerType(row, Session.get().catalog()), damage(row) == null ? Texts.get("calls.hardness", bars(row), BARS) : "",
            status(row), clock.isEmpty() && merged ? status(row) : clock, ranks.get(row.id()) instanceof RankedCall ranked ? RankTexts.cell(ranked) : ""});
        Rows.color(item, CLOCK, clock.isEmpty() && damage(row) != null ? Token.MISSED : ClockCell.color(row.id()));
        Rows.drawn(item, HARDNESS);
        Rows.color(item, STATUS, damage(row) == null ? Token.QUIET_TEXT : Token.MISSED);
    }

    private String status(CallRow row) {
        return Texts.get(damage(row) == null ? "calls.status." + row.status() : "calls.damaged");
    }

    private static String nameless(CallRow row) {
        return row.title().isEmpty() ? Texts.get("calls.untitled", Positions.clock(row.durationMicros())) : row.title();
    }

    /** The hour for calls of today, else the day, with the hour where there is room for it: one narrow column tells both. */
    private String when(CallRow row) {
        ZonedDateTime start = CallNames.start(row.start(), row.zone());
        if (start == null) {
            return "–";
        }
        boolean today = start.toLocalDate().equals(java.time.LocalDate.now(start.getZone()));
        return today ? CallNames.time(start) : longTimes ? CallNames.dayAndTime(start) : CallNames.day(start);
    }

    private static int bars(CallRow row) {
        return (int) Math.ceil(row.hardness() * BARS);
    }

    private void paint(Event event) {
        int index = table.indexOf((TableItem) event.item);
        if (event.index != HARDNESS || index < 0 || index >= rows.size()) {
            return;
        }
        GC gc = event.gc;
        if (damage(rows.get(index)) != null) {
            Image sign = Icons.icon("triangle-alert", Token.MISSED);
            gc.drawImage(sign, event.x + Spacing.GRID, event.y + (event.height - sign.getBounds().height) / 2);
            return;
        }
        LookColors look = LookColors.get();
        int filled = bars(rows.get(index));
        var before = gc.getBackground();
        for (int bar = 0; bar < BARS; bar++) {
            int height = Spacing.GRID + bar * 3;
            gc.setBackground(look.color(bar < filled ? Token.MISSED : Token.LINE));
            gc.fillRectangle(event.x + Spacing.GRID + bar * (BAR_WIDTH + 2), event.y + (event.height + Spacing.GRID + 6) / 2 - height, BAR_WIDTH,
                    height);
        }
        gc.setBackground(before);
    }
}
