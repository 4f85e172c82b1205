/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.packs;

import java.util.List;

import org.coachline.ui.internal.support.KeyCaps;
import org.coachline.ui.internal.support.Styles;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** A row for each technique whose key means something else already, with the keys that are free; takes no room where there is none. UI thread. */
final class KeyRows {

    private final Composite rows;

    /** @param parent has a grid of one column */
    KeyRows(Composite parent) {
        rows = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(rows);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 4).applyTo(rows);
    }

    /** Shows these in the place of those shown before; whoever calls lays out. */
    void show(List<KeyClashes> clashes) {
        for (Control each : rows.getChildren()) {
            each.dispose();
        }
        boolean any = clashes.stream().anyMatch(each -> !each.all().isEmpty());
        ((GridData) rows.getLayoutData()).exclude = !any;
        rows.setVisible(any);
        if (!any) {
            return;
        }
        Label title = Styles.strong(rows, PackTexts.get("keys.title"));
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(title);
        for (KeyClashes colliding : clashes) {
            for (KeyClashes.Clash each : colliding.all()) {
                Label taken = Styles.text(rows, PackTexts.get("keys.taken", each.name(), KeyCaps.shown(each.key()), each.has()));
                ((GridData) taken.getLayoutData()).verticalAlignment = SWT.CENTER;
                combo(colliding, each);
            }
        }
    }

    private void combo(KeyClashes colliding, KeyClashes.Clash clash) {
        Combo combo = Styles.id(Styles.named(new Combo(rows, SWT.READ_ONLY), PackTexts.get("keys.for", clash.name())), "packKey." + clash.technique());
        combo.add(PackTexts.get("keys.none"));
        colliding.free().forEach(each -> combo.add(KeyCaps.shown(each)));
        combo.select(colliding.free().indexOf(colliding.chosen(clash)) + 1);
        combo.addListener(SWT.Selection, event -> {
            int index = combo.getSelectionIndex();
            colliding.choose(clash, index == 0 ? "" : colliding.free().get(index - 1));
            for (KeyClashes.Clash each : colliding.all()) {
                Styles.find(rows, "packKey." + each.technique()).ifPresent(other -> ((Combo) other).select(colliding.free().indexOf(colliding.chosen(each)) + 1));
            }
        });
    }
}
