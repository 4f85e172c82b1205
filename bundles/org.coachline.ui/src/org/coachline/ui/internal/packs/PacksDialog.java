/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.packs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.coachline.catalog.CatalogListener;
import org.coachline.catalog.CatalogService;
import org.coachline.catalog.PackOrigin;
import org.coachline.catalog.PackProblem;
import org.coachline.catalog.PackSource;
import org.coachline.catalog.PackState;
import org.coachline.catalog.PackStatus;
import org.coachline.catalog.sites.SiteFiles;
import org.coachline.catalog.store.PackDoors;
import org.coachline.catalog.store.PackStore;
import org.coachline.extension.ExtensionReader;
import org.coachline.intake.LibraryPacks;
import org.coachline.library.Library;
import org.coachline.look.Token;
import org.coachline.ui.Session;
import org.coachline.ui.internal.guests.GuestsPage;
import org.coachline.ui.internal.support.CoachlineDialog;
import org.coachline.ui.internal.support.Columns;
import org.coachline.ui.internal.support.LookColors;
import org.coachline.ui.internal.support.Rows;
import org.coachline.ui.internal.support.Styles;
import org.coachline.ui.internal.support.UiErrors;
import org.coachline.ui.internal.support.Work;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.jspecify.annotations.Nullable;

/**
 * All technique packs that are here: where each is from, whether it is well, and what can be done with it. Follows the packs as they come
 * and go, also by other windows and the command line; the workbench stays usable beside it.
 */
final class PacksDialog extends CoachlineDialog {

    private static final int WIDTH = 680;
    private static final int HEIGHT = 200;
    private static final int DETAIL_LINES = 7;

    private final CatalogService service = Session.get().catalogService();
    private final PackDoors doors = Session.get().packDoors();
    private final Sites sites = new Sites(this::unitsKnown);
    private Table table;
    private Text details;
    private Label folder;
    private Button noFolder;
    private Button fromSite;
    private Button toggle;
    private Button remove;
    private Button share;
    private Button rule;
    private List<PackStatus> packs = List.of();
    private List<CodeAlone> codes = List.of();
    private String wanted = "";

    PacksDialog(@Nullable Shell shell) {
        super(shell, PackTexts.get("packs.title"));
        setShellStyle(SWT.CLOSE | SWT.TITLE | SWT.RESIZE | SWT.MODELESS | SWT.BORDER);
        setBlockOnOpen(false);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(PackTexts.get("packs.title"));
        setMessage(PackTexts.get("packs.text"));
        Composite area = form((Composite) super.createDialogArea(parent), 2);
        table = Styles.id(Styles.named(new Table(area, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL | SWT.BORDER), PackTexts.get("packs.table")), "packs");
        table.setHeaderVisible(true);
        Columns.of(table).share(PackTexts.get("packs.name"), 160, 4).share(PackTexts.get("packs.version"), 70, 1).share(PackTexts.get("packs.vendor"), 110, 2)
                .share(PackTexts.get("packs.from"), 120, 2).share(PackTexts.get("packs.state"), 120, 2).done();
        Rows.style(table);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(table);
        table.addListener(SWT.Selection, event -> selected());
        Sites.watch(table, this::selected);
        buttons(area);
        // A field rather than a label, so that it can be read by keyboard and copied.
        details = Styles.id(Styles.named(new Text(area, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL), PackTexts.get("packs.details")), "packDetails");
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(WIDTH, details.getLineHeight() * DETAIL_LINES).applyTo(details);
        watched(area);
        follow(area.getDisplay());
        // It may stay open while another theme is chosen.
        LookColors.get().keep(table, this::refreshed);
        return area;
    }

    private void buttons(Composite area) {
        Composite column = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(false, true).applyTo(column);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(column);
        button(column, "installFile", this::chooseFile);
        button(column, "installFolder", this::chooseFolder);
        fromSite = button(column, "installSite", () -> openSites(""));
        Styles.enable(fromSite, sites.present());
        fromSite.setToolTipText(sites.present() ? null : PackTexts.get("sites.absent"));
        Label line = new Label(column, SWT.SEPARATOR | SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        toggle = button(column, "switchOff", this::toggle);
        share = button(column, "share", this::share);
        remove = button(column, "remove", this::remove);
        Label below = new Label(column, SWT.SEPARATOR | SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(below);
        rule = button(column, "rule", this::rule);
        button(column, "code", this::code);
    }

    private static Button button(Composite parent, String key, Runnable action) {
        Button button = Styles.id(new Button(parent, SWT.PUSH), "packs." + key);
        button.setText(PackTexts.get("packs." + key));
        button.addListener(SWT.Selection, event -> action.run());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
        return button;
    }

    private void watched(Composite area) {
        Composite row = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(row);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 0).applyTo(row);
        folder = Styles.id(Styles.text(row, ""), "packFolder");
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(WIDTH / 2, SWT.DEFAULT).applyTo(folder);
        button(row, "folder", this::chooseWatched);
        noFolder = button(row, "noFolder", () -> watch(Optional.empty()));
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, true);
        table.setFocus();
    }

    /** Hears of packs until the dialog goes, and lists them as they are now. */
    private void follow(Display display) {
        CatalogListener listener = catalog -> display.asyncExec(this::refreshed);
        service.addListener(listener);
        ExtensionReader.Subscription code = Session.get().guests().onChange(() -> display.asyncExec(this::refreshed));
        table.addDisposeListener(event -> {
            service.removeListener(listener);
            code.close();
        });
    }

    private record Read(List<PackStatus> packs, List<CodeAlone> codes, List<PackProblem> problems, Optional<Path> folder) {
    }

    /** Packs may have to be read, and what is chosen lies on the disk: nothing for this thread. */
    private void refreshed() {
        if (table.isDisposed()) {
            return;
        }
        Work.quietly(PackTexts.get("packs.title"), () -> {
            List<PackStatus> all = service.packs();
            return new Read(all, CodeAlone.of(Session.get().guests(), all), service.doorProblems(), doors.choices().folder());
        }, this::show, failure -> UiErrors.log("the packs cannot be listed", failure));
    }

    private void show(Read read) {
        if (table.isDisposed()) {
            return;
        }
        PackStatus before = selection();
        String keep = wanted.isEmpty() && before != null ? before.id() : wanted;
        int row = table.getSelectionIndex();
        packs = read.packs();
        codes = read.codes();
        table.setRedraw(false);
        table.removeAll();
        for (PackStatus each : packs) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(new String[] {each.name(), each.version(), each.vendor(), PackWords.place(each), PackWords.state(each)});
            boolean bad = each.state() == PackState.FAULTY || each.state() == PackState.REFUSED;
            for (int i = 0; i < table.getColumnCount(); i++) {
                Rows.color(item, i, bad && i == table.getColumnCount() - 1 ? Token.MISSED : each.state() == PackState.USED ? Token.TEXT : Token.QUIET_TEXT);
            }
        }
        for (CodeAlone each : codes) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(new String[] {each.contributor(), "", "", PackTexts.get("from.bundle"), each.state()});
            for (int i = 0; i < table.getColumnCount(); i++) {
                Rows.color(item, i, !each.faults().isEmpty() && i == table.getColumnCount() - 1 ? Token.MISSED : Token.QUIET_TEXT);
            }
        }
        table.setRedraw(true);
        if (before == null && wanted.isEmpty() && row >= 0 && row < table.getItemCount()) {
            table.select(row);
        }
        for (int i = 0; i < packs.size(); i++) {
            if (packs.get(i).id().equals(keep)) {
                table.select(i);
                wanted = "";
                break;
            }
        }
        if (table.getSelectionIndex() < 0 && table.getItemCount() > 0) {
            table.select(0);
        }
        folder.setText(read.folder().map(each -> PackTexts.get("packs.watched", each)).orElse(PackTexts.get("packs.notWatched")).replace("&", "&&"));
        Styles.enable(fromSite, sites.present());
        Styles.enable(noFolder, read.folder().isPresent());
        setErrorMessage(read.problems().isEmpty() ? null : read.problems().get(0).message() + ' ' + read.problems().get(0).remedy());
        selected();
    }

    private @Nullable PackStatus selection() {
        int index = table.getSelectionIndex();
        return index < 0 || index >= packs.size() ? null : packs.get(index);
    }

    private void unitsKnown() {
        if (table != null && !table.isDisposed()) {
            selected();
        }
    }

    private void selected() {
        PackStatus pack = selection();
        int code = table.getSelectionIndex() - packs.size();
        details.setText(pack != null ? PackWords.details(pack) : code >= 0 && code < codes.size() ? codes.get(code).details() : PackTexts.get("packs.none"));
        boolean off = pack != null && pack.state() == PackState.OFF;
        toggle.setText(PackTexts.get(off ? "packs.switchOn" : "packs.switchOff"));
        Styles.enable(toggle, pack != null && (off || pack.state() == PackState.USED));
        Styles.enable(rule, Session.get().library() != null);
        Styles.enable(remove, pack != null && (pack.origin() == PackOrigin.USER || pack.origin() == PackOrigin.LIBRARY && writable() != null || sites.unit(pack).isPresent() && !Sites.working()));
        Styles.enable(share, pack != null && pack.state() == PackState.USED && writable() != null && (pack.origin() == PackOrigin.USER || pack.origin() == PackOrigin.FOLDER));
    }

    private void rule() {
        Library library = Session.get().library();
        if (library != null) {
            RuleDialog dialog = new RuleDialog(getShell(), library);
            dialog.open();
            comeBackAfter(dialog);
        }
    }

    private void code() {
        PreferencesUtil.createPreferenceDialogOn(getShell(), GuestsPage.ID, null, null).open();
        if (getShell() != null && !getShell().isDisposed()) {
            getShell().forceActive();
        }
    }

    /** The packs of the open library, where some can be put there. */
    private @Nullable LibraryPacks writable() {
        Library library = Session.get().library();
        return library == null || library.readOnly() ? null : Session.get().sharedPacks();
    }

    private void chooseFile() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
        dialog.setText(PackTexts.get("packs.installFileTitle"));
        dialog.setFilterExtensions(new String[] {"*.jar;*.zip;*.xml;*.yaml;*.yml", "*.*"});
        dialog.setFilterNames(new String[] {PackTexts.get("packs.files"), PackTexts.get("packs.allFiles")});
        String chosen = dialog.open();
        if (chosen != null) {
            install(Path.of(chosen));
        }
    }

    private void chooseFolder() {
        DirectoryDialog dialog = new DirectoryDialog(getShell());
        dialog.setText(PackTexts.get("packs.installFolderTitle"));
        dialog.setMessage(PackTexts.get("packs.installFolderText"));
        String chosen = dialog.open();
        if (chosen != null) {
            install(Path.of(chosen));
        }
    }

    /** Shows what a pack would bring, and installs it if that is wanted; what turns out to be an update site is listed as that. */
    void install(Path pack) {
        Work.quietly(PackTexts.get("packs.title"), () -> SiteFiles.isSite(pack), site -> {
            if (table.isDisposed()) {
                return;
            }
            if (site && sites.present()) {
                openSites(pack.toString());
            } else {
                offer(pack);
            }
        }, failure -> UiErrors.show(PackTexts.get("install.failed", pack.getFileName()), failure));
    }

    private void offer(Path pack) {
        List<PackStore> stores = new ArrayList<>(List.of(doors.choices().packs()));
        LibraryPacks library = writable();
        if (library != null) {
            stores.add(library);
        }
        preview(pack, stores);
    }

    private void preview(Path pack, List<PackStore> stores) {
        PreviewDialog dialog = new PreviewDialog(getShell(), PackSource.of(pack, pack.toString(), stores.get(0).origin()), stores, installed -> {
            wanted = installed;
            refreshed();
        });
        dialog.open();
        comeBackAfter(dialog);
    }

    private void openSites(String site) {
        SitesDialog dialog = new SitesDialog(getShell(), sites, this::refreshed, site);
        dialog.open();
        comeBackAfter(dialog);
    }

    /** Some window managers give the keyboard to the window behind, from which a person would have to find back to this one. */
    private void comeBackAfter(Dialog dialog) {
        Shell own = getShell();
        dialog.getShell().addDisposeListener(event -> own.getDisplay().asyncExec(() -> {
            if (!own.isDisposed()) {
                own.forceActive();
            }
        }));
    }

    private void share() {
        PackStatus pack = selection();
        LibraryPacks library = writable();
        if (pack != null && library != null) {
            preview(Path.of(pack.contributor()), List.of(library));
        }
    }

    private void toggle() {
        PackStatus pack = selection();
        if (pack != null) {
            boolean off = pack.state() != PackState.OFF;
            run("toggle.failed", pack, () -> {
                doors.choices().switchOff(pack.id(), off);
                doors.follow();
            });
        }
    }

    private void remove() {
        PackStatus pack = selection();
        if (pack == null || !MessageDialog.openConfirm(getShell(), PackTexts.get("remove.title", pack.name()),
                PackTexts.get(pack.origin() == PackOrigin.LIBRARY ? "remove.fromLibrary" : "remove.question", pack.name()))) {
            return;
        }
        if (pack.origin() == PackOrigin.BUNDLE) {
            sites.remove(pack, this::refreshed);
            return;
        }
        PackStore store = pack.origin() == PackOrigin.LIBRARY ? writable() : doors.choices().packs();
        if (store != null) {
            run("remove.failed", pack, () -> {
                store.remove(pack.id());
                service.refresh();
            });
        }
    }

    private void chooseWatched() {
        DirectoryDialog dialog = new DirectoryDialog(getShell());
        dialog.setText(PackTexts.get("packs.folderTitle"));
        dialog.setMessage(PackTexts.get("packs.folderText"));
        String chosen = dialog.open();
        if (chosen != null) {
            watch(Optional.of(Path.of(chosen)));
        }
    }

    /** Has a folder watched, or none. */
    void watch(Optional<Path> chosen) {
        Work.quietly(PackTexts.get("packs.title"), () -> {
            doors.choices().setFolder(chosen);
            doors.follow();
            return chosen;
        }, kept -> refreshed(), failure -> UiErrors.show(PackTexts.get("folder.failed"), failure));
    }

    /** What is done on the disk. */
    private interface Act {
        void run() throws IOException;
    }

    private void run(String failed, PackStatus pack, Act act) {
        wanted = pack.id();
        Work.quietly(PackTexts.get("packs.title"), () -> {
            act.run();
            return pack;
        }, changed -> refreshed(), failure -> UiErrors.show(PackTexts.get(failed, pack.name()), failure));
    }
}
