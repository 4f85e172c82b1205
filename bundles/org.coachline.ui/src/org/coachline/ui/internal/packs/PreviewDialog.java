/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.packs;

import java.util.List;
import java.util.function.Consumer;

import org.coachline.catalog.PackOutlook;
import org.coachline.catalog.PackOutlook.Use;
import org.coachline.catalog.PackSource;
import org.coachline.catalog.store.PackOffer;
import org.coachline.catalog.store.PackStore;
import org.coachline.ui.Session;
import org.coachline.ui.internal.support.CoachlineDialog;
import org.coachline.ui.internal.support.Styles;
import org.coachline.ui.internal.support.UiErrors;
import org.coachline.ui.internal.support.Work;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;

/**
 * What a pack would bring, shown before it comes: what is new, changed, replaced and gone, who signed it, by which rule it would be used,
 * which keys it collides with, and for whom it is to be. Nothing is installed before that is pressed.
 */
final class PreviewDialog extends CoachlineDialog {

    private static final int WIDTH = 640;
    private static final int TABLE_HEIGHT = 220;
    private static final int FAULT_LINES = 6;

    private final PackSource source;
    private final List<PackStore> stores;
    private final Consumer<String> done;
    private PackStore store;
    private @Nullable PackOffer offer;
    private @Nullable KeyClashes clashes;
    private @Nullable Job looking;
    private ItemTable items;
    private Text facts;
    private KeyRows keys;

    /**
     * Asks about a pack.
     *
     * @param source where it lies
     * @param stores where it may be kept, the first as long as nothing else is chosen
     * @param done   given its id once it is installed
     */
    PreviewDialog(Shell shell, PackSource source, List<PackStore> stores, Consumer<String> done) {
        super(shell, PackTexts.get("preview.window"));
        this.source = source;
        this.stores = stores;
        this.done = done;
        store = stores.get(0);
        setBlockOnOpen(false);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(PackTexts.get("preview.window"));
        Composite area = form((Composite) super.createDialogArea(parent), 1);
        // A field rather than a label, so that it can be read by keyboard and copied.
        facts = Styles.id(Styles.named(new Text(area, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL), PackTexts.get("preview.facts")), "packFacts");
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, facts.getLineHeight() * FAULT_LINES).applyTo(facts);
        items = new ItemTable(area);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, TABLE_HEIGHT).applyTo(items.control());
        keys = new KeyRows(area);
        if (stores.size() > 1) {
            places(area);
        }
        return area;
    }

    private void places(Composite area) {
        Group group = new Group(area, SWT.NONE);
        group.setText(PackTexts.get("preview.for"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
        GridLayoutFactory.fillDefaults().margins(8, 4).applyTo(group);
        for (PackStore each : stores) {
            Button button = Styles.id(new Button(group, SWT.RADIO), "packFor." + each.origin());
            button.setText(PackTexts.word("for", each.origin()));
            button.setSelection(each == store);
            button.addListener(SWT.Selection, event -> {
                if (button.getSelection() && store != each) {
                    store = each;
                    look();
                }
            });
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButtons(parent, PackTexts.get("preview.install"));
        look();
    }

    /** Looks at the pack in the background; what comes after the dialog has gone or looks at another place is given back. */
    private void look() {
        Styles.enable(getButton(IDialogConstants.OK_ID), false);
        setMessage(PackTexts.get("preview.looking"));
        drop();
        PackStore in = store;
        looking = Work.quietly(PackTexts.get("preview.window"), () -> PackOffer.of(Session.get().catalogService(), source, in), found -> {
            if (facts.isDisposed() || in != store) {
                found.close();
            } else {
                looking = null;
                show(found);
            }
        }, PackOffer::close, failure -> {
            if (!facts.isDisposed() && in == store) {
                setErrorMessage(UiErrors.plain(failure));
            }
        });
    }

    private void show(PackOffer found) {
        offer = found;
        PackOutlook outlook = found.outlook();
        boolean possible = outlook.use() != Use.FAULTY && outlook.use() != Use.REFUSED;
        setTitle(PackTexts.get("preview.title", outlook.pack().name(), outlook.pack().version()).strip());
        String rule = PackWords.rule(outlook);
        setErrorMessage(possible ? null : rule);
        setMessage(rule, outlook.used() && outlook.use() != Use.DOWNGRADE ? IMessageProvider.NONE
                : IMessageProvider.WARNING);
        facts.setText(facts(outlook));
        items.show(List.of(outlook));
        clashes = possible ? new KeyClashes(outlook) : null;
        showKeys();
        Button install = getButton(IDialogConstants.OK_ID);
        install.setText(PackTexts.get(switch (outlook.use()) {
        case UPDATE -> "preview.update";
        case DOWNGRADE -> "preview.downgrade";
        case BESIDE -> "preview.anyway";
        default -> "preview.install";
        }));
        Styles.enable(install, possible);
        setButtonLayoutData(install);
        install.getParent().layout();
        if (possible) {
            install.setFocus();
        } else {
            facts.setFocus();
        }
    }

    private static String facts(PackOutlook outlook) {
        StringBuilder text = new StringBuilder();
        if (outlook.use() != Use.FAULTY) {
            text.append(PackTexts.get("preview.id", outlook.pack().id(), outlook.pack().vendor().isEmpty() ? PackTexts.get("preview.noVendor") : outlook.pack().vendor()))
                    .append('\n').append(PackWords.holds(outlook.pack().holds())).append('\n');
        }
        text.append(PackWords.signed(outlook.pack()));
        text.append('\n').append(PackTexts.get(outlook.code() ? "preview.code" : "preview.data"));
        return outlook.pack().problems().isEmpty() ? text.toString() : text.append('\n').append(PackWords.faults(outlook.pack().problems())).toString();
    }

    private void showKeys() {
        KeyClashes colliding = clashes;
        keys.show(colliding == null ? List.of() : List.of(colliding));
        getShell().layout(true, true);
        Point wanted = getShell().computeSize(SWT.DEFAULT, SWT.DEFAULT, true);
        Point size = getShell().getSize();
        if (wanted.y > size.y) {
            getShell().setSize(Math.max(size.x, wanted.x), Math.min(wanted.y, getShell().getMonitor().getClientArea().height));
        }
    }

    @Override
    protected void okPressed() {
        PackOffer chosen = offer;
        KeyClashes keysChosen = clashes;
        if (chosen == null) {
            return;
        }
        // From here on the job closes it.
        offer = null;
        String name = chosen.outlook().pack().name();
        String id = chosen.outlook().pack().id();
        Styles.enable(getButton(IDialogConstants.OK_ID), false);
        Work.quietly(PackTexts.get("install.job", name), () -> {
            try (chosen) {
                chosen.install();
            }
            Session.get().catalogService().refresh();
            return name;
        }, installed -> {
            if (keysChosen != null) {
                keysChosen.apply();
            }
            if (!facts.isDisposed()) {
                super.okPressed();
            }
            done.accept(id);
        }, failure -> {
            UiErrors.show(PackTexts.get("install.failed", name), failure);
            if (!facts.isDisposed()) {
                // So that it can be tried again, once whatever stood in the way has gone.
                look();
            }
        });
    }

    private void drop() {
        PackOffer before = offer;
        offer = null;
        if (before != null) {
            before.close();
        }
    }

    @Override
    public boolean close() {
        Job job = looking;
        if (job != null) {
            job.cancel();
        }
        drop();
        return super.close();
    }
}
