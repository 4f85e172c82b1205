/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.rcp.driver;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerService;

/** What a supervisor does with packs: brings them in and out by the dialogs, and uses what they brought. */
final class PackSteps {

    private static final String PACKS = "Technique Packs";
    private static final String SITES = "Packs from Update Sites";
    private static final String VIEW = "org.coachline.ui.view.";
    private static final String TIMELINE_KEYS = "org.coachline.ui.context.review.timeline";

    private final Hands hands;
    private final Path folder;

    PackSteps(Hands hands, Path folder) {
        this.hands = hands;
        this.folder = folder;
    }

    /**
     * Does one.
     *
     * @param words the step and what it is about
     * @param done  run when it is done; where that ends the workbench, before it does
     */
    void take(List<String> words, Runnable done) {
        switch (words.get(0)) {
        case "install" -> install(words, "New", "Install…", done);
        case "lower" -> install(words, "Lower version", "Install Lower Version…", done);
        case "update" -> update(words, done);
        case "remove" -> remove(words.get(1), done);
        case "exit" -> {
            done.run();
            hands.act(() -> PlatformUI.getWorkbench().close());
        }
        default -> {
            use(words);
            done.run();
        }
        }
    }

    /** What leaves the workbench open. */
    private void use(List<String> words) {
        switch (words.get(0)) {
        case "listed" -> listed(words.subList(1, words.size()));
        case "palette" -> {
            show("techniques");
            hands.until("the palette with " + words.get(1), () -> palette(words.get(1)));
        }
        case "noPalette" -> {
            show("techniques");
            hands.until("the palette without " + words.get(1), () -> palette("Validate first") && !palette(words.get(1)));
        }
        case "mark" -> mark(words.get(1), words.get(2));
        case "marked" -> marked(words.get(1));
        case "ran" -> hands.until("code of version " + words.get(1), () -> words.get(1).equals(ran()));
        default -> throw new AssertionError("there is no step " + words);
        }
    }

    /** What the partner's code has said. */
    private String ran() {
        try {
            return Files.exists(folder.resolve("ran")) ? Files.readString(folder.resolve("ran")) : "";
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static IWorkbenchWindow window() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
    }

    private void command(String id) {
        hands.act(() -> {
            try {
                window().getService(IHandlerService.class).executeCommand(id, null);
            } catch (CommandException e) {
                throw new AssertionError(e);
            }
        });
    }

    private Shell sites() {
        command("org.coachline.ui.packs");
        hands.press(hands.shell(PACKS), "From Update Site…");
        return hands.shell(SITES);
    }

    /** The words are the step, the site, and the name and version of what it offers. */
    private void install(List<String> words, String change, String button, Runnable done) {
        Shell sites = sites();
        hands.write(hands.control(sites, "siteAddress", Text.class), words.get(1));
        hands.press(sites, "List");
        choose(sites, words.get(2), words.get(3), change, button);
        agree(sites, done);
    }

    private void update(List<String> words, Runnable done) {
        Shell sites = sites();
        hands.press(sites, "Look for Updates");
        choose(sites, words.get(1), words.get(2), "Update", "Update…");
        agree(sites, done);
    }

    private void choose(Shell sites, String name, String version, String change, String button) {
        Table offers = hands.control(sites, "siteOffers", Table.class);
        hands.find("the offer " + name + ' ' + version + ' ' + change, () -> {
            if (offers.getItemCount() == 1 && offers.getItem(0).getText(0).equals(name) && offers.getItem(0).getText(1).equals(version)
                    && offers.getItem(0).getText(4).equals(change)) {
                return Optional.of(offers);
            }
            return Optional.empty();
        });
        hands.select(offers, List.of(name, version));
        hands.press(sites, button);
    }

    /** What would come is shown with what its pack brings and what of it would run; then it is installed, and the workbench restarts. */
    private void agree(Shell sites, Runnable done) {
        Shell proposal = hands.shell("Install Technique Pack");
        Text facts = hands.control(proposal, "proposal", Text.class);
        hands.until("what would run", () -> facts.getText().contains("What of it would run:") && facts.getText().contains("Nobody signed it."));
        Table items = hands.control(proposal, "packItems", Table.class);
        hands.until("a technique among what would come", () -> Arrays.stream(items.getItems()).anyMatch(each -> each.getText(1).equals("Technique")));
        hands.press(proposal, "Install");
        hands.gone(proposal);
        restart(done);
    }

    private void restart(Runnable done) {
        Shell question = hands.shell("Restart Coachline");
        done.run();
        // The workbench ends with it, and this thread too; what comes after belongs to the next start.
        hands.press(question, "Yes");
    }

    private void remove(String pack, Runnable done) {
        command("org.coachline.ui.packs");
        Shell packs = hands.shell(PACKS);
        hands.select(hands.control(packs, "packs", Table.class), List.of(pack));
        hands.press(packs, "Remove…");
        hands.press(hands.shell("Remove " + pack), "OK");
        restart(done);
    }

    /** A row of the dialog of packs, or with a minus before its name that there is none. */
    private void listed(List<String> cells) {
        command("org.coachline.ui.packs");
        Shell packs = hands.shell(PACKS);
        Table table = hands.control(packs, "packs", Table.class);
        if (cells.get(0).startsWith("-")) {
            hands.until("the packs without " + cells, () -> table.getItemCount() > 0 && Arrays.stream(table.getItems()).noneMatch(each -> each.getText().equals(cells.get(0).substring(1))));
        } else {
            hands.select(table, cells);
        }
        hands.press(packs, "Close");
        hands.gone(packs);
    }

    private static boolean palette(String technique) {
        return find("techniques", Tree.class).filter(tree -> Arrays.stream(tree.getItems()).flatMap(each -> Arrays.stream(each.getItems()))
                .anyMatch(each -> each.getText().equals(technique))).isPresent();
    }

    private void show(String view) {
        hands.find("the view " + view, () -> {
            try {
                return Optional.of(window().getActivePage().showView(VIEW + view));
            } catch (PartInitException e) {
                throw new AssertionError(e);
            }
        });
    }

    private static <C extends Composite> Optional<C> find(String id, Class<C> type) {
        return Hands.control(window().getShell(), each -> id.equals(each.getData(Hands.ID_KEY)) && each.isVisible()).map(type::cast);
    }

    /** Opens the only call there is. */
    private void open() {
        show("calls");
        hands.find("the call", () -> find("calls", Table.class).filter(each -> each.getItemCount() == 1 && !each.getItem(0).getText(1).isEmpty()));
        hands.act(() -> find("calls", Table.class).ifPresent(each -> {
            each.setSelection(0);
            each.notifyListeners(SWT.Selection, new Event());
            each.notifyListeners(SWT.DefaultSelection, new Event());
        }));
        hands.find("the timeline of the call", () -> find("timeline", Composite.class));
    }

    private void mark(String key, String technique) {
        open();
        hands.until("the keys of the timeline", () -> find("timeline", Composite.class).filter(Composite::forceFocus).isPresent()
                && window().getService(IContextService.class).getActiveContextIds().contains(TIMELINE_KEYS));
        hands.act(() -> find("timeline", Composite.class).ifPresent(each -> {
            for (int type : new int[] {SWT.KeyDown, SWT.KeyUp}) {
                Event event = new Event();
                event.type = type;
                event.stateMask = SWT.SHIFT;
                event.character = key.charAt(0);
                event.keyCode = Character.toLowerCase(key.charAt(0));
                each.notifyListeners(type, event);
            }
        }));
        moment(technique);
        command("org.eclipse.ui.file.save");
        hands.until("the review saved", () -> {
            IEditorPart editor = window().getActivePage().getActiveEditor();
            return editor != null && !editor.isDirty();
        });
    }

    private void marked(String technique) {
        open();
        moment(technique);
    }

    private void moment(String technique) {
        show("moments");
        hands.until("a moment of " + technique, () -> find("moments", Table.class)
                .filter(table -> Arrays.stream(table.getItems()).anyMatch(each -> each.getText(1).equals(technique))).isPresent());
    }
}
