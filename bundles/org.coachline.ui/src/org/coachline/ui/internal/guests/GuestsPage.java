/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.guests;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.coachline.extension.ExtensionReader;
import org.coachline.extension.Fault;
import org.coachline.extension.Guest;
import org.coachline.extension.GuestRegistry;
import org.coachline.ui.Session;
import org.coachline.ui.internal.support.Columns;
import org.coachline.ui.internal.support.Rows;
import org.coachline.ui.internal.support.Styles;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;

/** All code that partners have contributed: what it does, whose it is, whether it is well, and the switch. */
public final class GuestsPage extends PreferencePage implements IWorkbenchPreferencePage {

    /** The page's id. */
    public static final String ID = "org.coachline.ui.preferences.guests";

    private static final int WIDTH = 520;
    private static final int HEIGHT = 180;

    private final GuestRegistry guests = Session.get().guests();
    private Table table;
    private Text message;
    private Button toggle;
    private List<Row> rows = List.of();

    /** A guest, or a contributor that is switched off and not there. */
    private record Row(String contributor, String name, String point, Optional<Fault> fault, boolean off) {
    }

    @Override
    public void init(IWorkbench workbench) {
        setDescription(GuestTexts.get("page.description"));
        noDefaultAndApplyButton();
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(page);
        table = Styles.id(Styles.named(new Table(page, SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.BORDER), GuestTexts.get("page.table")), "guests");
        table.setHeaderVisible(true);
        Columns.of(table).share(GuestTexts.get("page.name"), 120, 3).share(GuestTexts.get("page.point"), 120, 2)
                .share(GuestTexts.get("page.bundle"), 140, 3).share(GuestTexts.get("page.state"), 80, 1).done();
        Rows.style(table);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(table);
        table.addListener(SWT.Selection, event -> selected());
        // A field rather than a label, so that it can be read by keyboard and copied.
        message = Styles.named(new Text(page, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL), GuestTexts.get("page.message"));
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, message.getLineHeight() * 3).applyTo(message);
        toggle = Styles.id(new Button(page, SWT.PUSH), "guestToggle");
        GridDataFactory.swtDefaults().applyTo(toggle);
        toggle.addListener(SWT.Selection, event -> toggle());
        Display display = page.getDisplay();
        ExtensionReader.Subscription told = guests.onChange(() -> display.asyncExec(() -> {
            if (!page.isDisposed()) {
                show();
            }
        }));
        page.addDisposeListener(event -> told.close());
        show();
        return page;
    }

    private void show() {
        int before = table.getSelectionIndex();
        List<Row> now = new ArrayList<>();
        for (Guest<?> each : GuestPoints.guests(guests)) {
            now.add(new Row(each.contributor(), each.name(), GuestPoints.name(each), each.fault(), guests.isTurnedOff(each.contributor())));
        }
        for (String gone : guests.turnedOff()) {
            if (now.stream().noneMatch(each -> each.contributor.equals(gone))) {
                now.add(new Row(gone, "", "", Optional.empty(), true));
            }
        }
        rows = List.copyOf(now);
        table.removeAll();
        for (Row row : rows) {
            String state = GuestTexts.get(row.off ? "page.off" : row.fault.isEmpty() ? "page.well" : row.fault.get().kind() == Fault.Kind.NOT_ADMITTED ? "page.barred" : "page.fault");
            new TableItem(table, SWT.NONE).setText(new String[] {row.name, row.point, row.contributor, state});
        }
        if (!rows.isEmpty()) {
            table.select(Math.clamp(before, 0, rows.size() - 1));
        }
        selected();
    }

    private void selected() {
        int index = table.getSelectionIndex();
        Row row = index < 0 ? null : rows.get(index);
        message.setText(rows.isEmpty() ? GuestTexts.get("page.none") : row == null ? "" : row.fault.map(GuestsPage::words).orElse(""));
        toggle.setText(GuestTexts.get(row != null && row.off ? "page.switchOn" : "page.switchOff"));
        toggle.setEnabled(row != null);
        toggle.getParent().layout();
    }

    /** What happened; and where the rule is that keeps somebody out. */
    private static String words(Fault fault) {
        return fault.kind() == Fault.Kind.NOT_ADMITTED ? fault.message() + '\n' + GuestTexts.get("page.rule") : fault.message();
    }

    private void toggle() {
        Row row = rows.get(table.getSelectionIndex());
        if (row.off) {
            GuestSwitch.set(row.contributor, false);
        } else {
            GuestSwitch.off(getShell(), row.contributor);
        }
    }
}
