/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.packs;

import java.util.ArrayList;
import java.util.List;

import org.coachline.catalog.PackOutlook;
import org.coachline.catalog.sites.Arrival;
import org.coachline.catalog.sites.Offer;
import org.coachline.catalog.sites.Proposal;
import org.coachline.ui.internal.support.CoachlineDialog;
import org.coachline.ui.internal.support.Styles;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** What installing something from an update site would do: which bundles come, who signed them, what of them would run, what one agrees to. */
final class ProposalDialog extends CoachlineDialog {

    private static final int WIDTH = 600;
    private static final int HEIGHT = 260;
    private static final int LINES = 13;
    private static final int TABLE_HEIGHT = 180;

    private final Offer offer;
    private final Proposal proposal;
    private final List<PackOutlook> packs;
    private final List<KeyClashes> clashes;

    /**
     * Asks whether it is to be installed.
     *
     * @param offer    what was chosen
     * @param proposal what would come of it
     * @param packs    what its packs would bring
     */
    ProposalDialog(Shell shell, Offer offer, Proposal proposal, List<PackOutlook> packs) {
        super(shell, PackTexts.get("preview.window"));
        this.offer = offer;
        this.proposal = proposal;
        this.packs = packs;
        clashes = proposal.refusals().isEmpty() ? packs.stream().map(KeyClashes::new).toList() : List.of();
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(PackTexts.get("preview.title", offer.name(), offer.version()));
        Composite area = form((Composite) super.createDialogArea(parent), 1);
        // A field rather than a label, so that it can be read by keyboard and copied.
        Text text = Styles.id(Styles.named(new Text(area, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER), PackTexts.get("preview.facts")), "proposal");
        text.setText(words(proposal, packs));
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, packs.isEmpty() ? HEIGHT : text.getLineHeight() * LINES).applyTo(text);
        if (!packs.isEmpty()) {
            ItemTable items = new ItemTable(area);
            items.show(packs);
            GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, TABLE_HEIGHT).applyTo(items.control());
            new KeyRows(area).show(clashes);
        }
        List<String> refusals = proposal.refusals();
        if (!refusals.isEmpty()) {
            setErrorMessage(refusals.get(0));
        } else if (proposal.code()) {
            setMessage(PackTexts.get("proposal.code"), IMessageProvider.WARNING);
        } else {
            setMessage(PackTexts.get("proposal.data"));
        }
        return area;
    }

    /** Has the keyboard hold as it was chosen here; for when it is installed. */
    void applyKeys() {
        clashes.forEach(KeyClashes::apply);
    }

    /** All of it but the packs' contents, in the order in which it matters. */
    static String words(Proposal proposal, List<PackOutlook> packs) {
        List<String> lines = new ArrayList<>(proposal.refusals());
        for (PackOutlook each : packs) {
            lines.add(PackTexts.get("preview.id", each.pack().name(), each.pack().vendor().isEmpty() ? PackTexts.get("preview.noVendor") : each.pack().vendor()));
            lines.add("  " + PackWords.rule(each));
            lines.add("  " + PackWords.holds(each.pack().holds()));
        }
        if (!proposal.findings().isEmpty()) {
            lines.add(PackTexts.get("proposal.findings"));
            proposal.findings().forEach(each -> lines.add("  " + each));
        }
        lines.add(PackTexts.get("proposal.arrivals"));
        for (Arrival each : proposal.arrivals()) {
            String signers = each.signature().names();
            lines.add("  " + PackTexts.get("proposal.arrival", each.id(), each.version(), Math.max(1, each.bytes() >> 10),
                    signers.isEmpty() ? PackTexts.get("signed.nobody") : PackTexts.get("signed.by", signers)));
        }
        if (!proposal.licences().isEmpty()) {
            lines.add("");
            lines.add(PackTexts.get("proposal.licences"));
            lines.addAll(proposal.licences());
        }
        return String.join("\n", lines);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        Button install = createButton(parent, IDialogConstants.OK_ID, PackTexts.get(proposal.licences().isEmpty() ? "preview.install" : "proposal.agree"), false);
        Styles.enable(install, proposal.refusals().isEmpty());
        // What runs with all rights is not installed by a key pressed in passing.
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, true);
    }
}
