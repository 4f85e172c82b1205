/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.packs;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.coachline.catalog.PackOrigin;
import org.coachline.catalog.PackOutlook;
import org.coachline.catalog.PackSource;
import org.coachline.catalog.sites.Arrival;
import org.coachline.catalog.sites.InstalledUnit;
import org.coachline.catalog.sites.Offer;
import org.coachline.catalog.sites.Outcome;
import org.coachline.catalog.sites.PackSites;
import org.coachline.catalog.sites.Proposal;
import org.coachline.catalog.sites.Updates;
import org.coachline.catalog.trust.TrustPolicy;
import org.coachline.insight.TeamTrust;
import org.coachline.library.Library;
import org.coachline.ui.Session;
import org.coachline.ui.internal.support.CoachlineDialog;
import org.coachline.ui.internal.support.Columns;
import org.coachline.ui.internal.support.Preferences;
import org.coachline.ui.internal.support.Rows;
import org.coachline.ui.internal.support.Styles;
import org.coachline.ui.internal.support.UiErrors;
import org.coachline.ui.internal.support.Work;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;

/** What update sites have, and what came from them: installed, updated and taken out, each after it was shown what that would do. */
final class SitesDialog extends CoachlineDialog {

    private static final String ADDRESS = "packs.site";
    private static final int WIDTH = 760;
    private static final int HEIGHT = 200;
    private static final Pattern PACK_FILE = Pattern.compile("pack\\.(xml|ya?ml)");

    private final Sites sites;
    private final PackSites service;
    private final Runnable done;
    private final String site;
    private Text address;
    private Table table;
    private Button install;
    private Button remove;
    private List<Row> rows = List.of();
    private @Nullable Job asking;
    private boolean fetching;

    /** Something that a site has, or that came from one. */
    private record Row(@Nullable Offer offer, @Nullable InstalledUnit unit) {
    }

    /** @param site is listed at once; empty for what came from sites, and the address that was asked last */
    SitesDialog(Shell shell, Sites sites, Runnable done, String site) {
        super(shell, PackTexts.get("sites.title"));
        this.sites = sites;
        this.done = done;
        this.site = site;
        service = sites.service().orElseThrow();
        setBlockOnOpen(false);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(PackTexts.get("sites.title"));
        setMessage(PackTexts.get("sites.text"));
        Composite area = form((Composite) super.createDialogArea(parent), 3);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(Styles.text(area, PackTexts.get("sites.address")));
        address = Styles.id(Styles.named(new Text(area, SWT.BORDER), PackTexts.get("sites.address").replace("&", "")), "siteAddress");
        address.setMessage(PackTexts.get("sites.addressHint"));
        address.setText(site.isEmpty() ? Preferences.store().getString(ADDRESS) : site);
        address.addListener(SWT.DefaultSelection, event -> list());
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH / 2, SWT.DEFAULT).applyTo(address);
        button(area, "sites.list", this::list);
        table = Styles.id(Styles.named(new Table(area, SWT.FULL_SELECTION | SWT.SINGLE | SWT.BORDER | SWT.V_SCROLL), PackTexts.get("sites.table")), "siteOffers");
        table.setHeaderVisible(true);
        Columns.of(table).share(PackTexts.get("packs.name"), 170, 3).share(PackTexts.get("packs.version"), 140, 2).share(PackTexts.get("packs.vendor"), 120, 2)
                .share(PackTexts.get("sites.here"), 140, 2).share(PackTexts.get("sites.change"), 130, 1).done();
        Rows.style(table);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, true).hint(WIDTH, HEIGHT).applyTo(table);
        table.addListener(SWT.Selection, event -> enable());
        Sites.watch(table, this::enable);
        Composite row = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().span(3, 1).applyTo(row);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 0).applyTo(row);
        install = button(row, "sites.install", this::propose);
        remove = button(row, "sites.remove", this::remove);
        button(row, "sites.updates", this::updates);
        return area;
    }

    private static Button button(Composite parent, String key, Runnable action) {
        Button button = Styles.id(new Button(parent, SWT.PUSH), key);
        button.setText(PackTexts.get(key));
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, false);
        if (site.isEmpty()) {
            installed();
        } else {
            list();
        }
    }

    /** What came from sites, before anything else is asked for. */
    private void installed() {
        ask(PackTexts.get("sites.title"), "sites.noneHere", monitor -> service.installed().stream().map(each -> new Row(null, each)).toList());
    }

    private void list() {
        String asked = address.getText().strip();
        if (asked.isEmpty()) {
            setErrorMessage(PackTexts.get("sites.noAddress"));
            address.setFocus();
            return;
        }
        Preferences.store().setValue(ADDRESS, asked);
        ask(PackTexts.get("sites.listing", asked), "sites.noneThere", monitor -> rows(service.offers(asked, monitor)));
    }

    private void updates() {
        Display display = table.getDisplay();
        ask(PackTexts.get("sites.lookingForUpdates"), "sites.nothingNew", monitor -> {
            Updates found = service.updates(monitor);
            if (!found.problems().isEmpty()) {
                display.asyncExec(() -> {
                    if (!table.isDisposed()) {
                        setErrorMessage(String.join(" ", found.problems()));
                    }
                });
            }
            return rows(found.offers());
        });
    }

    /** Each with what is here of it. */
    private List<Row> rows(List<Offer> offers) throws Exception {
        List<InstalledUnit> here = service.installed();
        List<Row> all = new ArrayList<>();
        for (Offer each : offers) {
            all.add(new Row(each, here.stream().filter(unit -> unit.id().equals(each.id())).findFirst().orElse(null)));
        }
        return all;
    }

    /** Asks in the background; what comes after the dialog has asked anew or has gone is dropped. */
    private void ask(String what, String none, Work.Task<List<Row>> question) {
        cancel();
        setErrorMessage(null);
        setMessage(what);
        asking = Work.visibly(what, question, found -> {
            if (!table.isDisposed()) {
                show(found, none);
            }
        }, failure -> {
            if (!table.isDisposed()) {
                setMessage(PackTexts.get("sites.text"));
                setErrorMessage(UiErrors.plain(failure));
            }
        });
    }

    private void show(List<Row> found, String none) {
        rows = List.copyOf(found);
        table.removeAll();
        for (Row each : rows) {
            Offer offer = each.offer;
            InstalledUnit unit = each.unit;
            if (offer != null) {
                new TableItem(table, SWT.NONE).setText(new String[] {offer.name(), offer.version(), offer.vendor(), offer.installed(), PackTexts.word("offer", offer.change())});
            } else if (unit != null) {
                new TableItem(table, SWT.NONE).setText(new String[] {unit.name(), unit.version(), unit.vendor(), unit.version(),
                    PackTexts.get(unit.code() ? "offer.code" : "offer.data")});
            }
        }
        setMessage(rows.isEmpty() ? PackTexts.get(none) : PackTexts.get("sites.found", rows.size()));
        if (!rows.isEmpty()) {
            table.select(0);
            table.setFocus();
        }
        enable();
    }

    private @Nullable Row selection() {
        int index = table.getSelectionIndex();
        return index < 0 ? null : rows.get(index);
    }

    private void enable() {
        Row row = selection();
        Offer offer = row == null ? null : row.offer;
        boolean free = !fetching && !Sites.working();
        Styles.enable(install, free && offer != null && offer.change() != Offer.Change.SAME);
        install.setText(PackTexts.get(offer == null ? "sites.install" : switch (offer.change()) {
        case UPDATE -> "sites.update";
        case DOWNGRADE -> "sites.downgrade";
        default -> "sites.install";
        }));
        Styles.enable(remove, free && row != null && row.unit != null);
        install.getParent().layout(true);
    }

    /** The rule of the open library; without one, of the library that the user worked with last. */
    private static TrustPolicy policy() throws Exception {
        Library library = Session.get().library();
        return library == null ? TeamTrust.ofUser(Session.get().packDoors().choices()).rule().known() : TeamTrust.of(library);
    }

    private void propose() {
        Row row = selection();
        Offer offer = row == null ? null : row.offer;
        if (offer == null) {
            return;
        }
        cancel();
        setErrorMessage(null);
        setMessage(PackTexts.get("sites.fetching", offer.name()));
        fetching(true);
        asking = Work.visibly(PackTexts.get("sites.fetching", offer.name()), monitor -> fetched(offer, monitor), found -> {
            if (table.isDisposed()) {
                giveBack(found.proposal);
            } else {
                setMessage(PackTexts.get("sites.text"));
                fetching(false);
                confirm(offer, found);
            }
        }, unwanted -> giveBack(unwanted.proposal), failure -> {
            fetching(false);
            if (!table.isDisposed()) {
                setMessage(PackTexts.get("sites.text"));
                setErrorMessage(UiErrors.plain(failure));
            }
        }, () -> fetching(false));
    }

    /** One is fetched and looked at at a time, and asked for again only when that is over. */
    private void fetching(boolean now) {
        fetching = now;
        if (!table.isDisposed()) {
            enable();
        }
    }

    /** What would come, and what its packs would bring. */
    private record Fetched(Proposal proposal, List<PackOutlook> packs) {
    }

    private Fetched fetched(Offer offer, IProgressMonitor monitor) throws Exception {
        Proposal proposal = service.propose(List.of(offer), policy(), monitor);
        List<PackOutlook> packs = new ArrayList<>();
        try {
            for (Arrival each : proposal.arrivals()) {
                PackSource source = PackSource.archive(each.jar(), each.id() + ' ' + each.version(), PackOrigin.BUNDLE);
                if (Files.isRegularFile(each.jar()) && source.paths().stream().anyMatch(path -> PACK_FILE.matcher(path).matches())) {
                    packs.add(Session.get().catalogService().outlook(source, here -> here.origin() == PackOrigin.BUNDLE));
                }
            }
        } catch (IOException | RuntimeException e) {
            proposal.close();
            throw e;
        }
        return new Fetched(proposal, List.copyOf(packs));
    }

    /** Many files may have come, and the disk is nothing for this thread. */
    private static void giveBack(Proposal proposal) {
        Work.quietly(PackTexts.get("sites.title"), () -> {
            proposal.close();
            return proposal;
        }, closed -> { }, failure -> UiErrors.log(UiErrors.plain(failure), failure));
    }

    private void confirm(Offer offer, Fetched fetched) {
        Proposal proposal = fetched.proposal;
        ProposalDialog dialog = new ProposalDialog(getShell(), offer, proposal, fetched.packs);
        int answer = dialog.open();
        getShell().forceActive();
        if (answer != IDialogConstants.OK_ID) {
            giveBack(proposal);
            return;
        }
        setMessage(PackTexts.get("install.job", offer.name()));
        Sites.change(PackTexts.get("install.job", offer.name()), monitor -> {
            try (proposal) {
                return service.install(proposal, policy(), monitor);
            }
        }, outcome -> {
            dialog.applyKeys();
            changed(outcome);
        }, failure -> failed("install.failed", offer.name(), failure), this::showHere);
    }

    private void changed(Outcome outcome) {
        showHere();
        Sites.told(outcome);
    }

    private void failed(String key, String name, Exception failure) {
        if (!table.isDisposed()) {
            setMessage(PackTexts.get("sites.text"));
        }
        UiErrors.show(PackTexts.get(key, name), failure);
    }

    /** What is here now is listed in the place of what was going on; also where that was cancelled, perhaps too late. */
    private void showHere() {
        sites.ask();
        Session.get().catalogService().refresh();
        done.run();
        if (!table.isDisposed()) {
            installed();
        }
    }

    private void remove() {
        Row row = selection();
        InstalledUnit unit = row == null ? null : row.unit;
        if (unit == null || !MessageDialog.openConfirm(getShell(), PackTexts.get("remove.title", unit.name()),
                PackTexts.get("remove.question", unit.name()))) {
            return;
        }
        setMessage(PackTexts.get("remove.job", unit.name()));
        Sites.change(PackTexts.get("remove.job", unit.name()), monitor -> service.remove(List.of(unit.id()), monitor), this::changed,
                failure -> failed("remove.failed", unit.name(), failure), this::showHere);
    }

    private void cancel() {
        Job before = asking;
        asking = null;
        if (before != null) {
            before.cancel();
        }
    }

    @Override
    public boolean close() {
        cancel();
        return super.close();
    }
}
