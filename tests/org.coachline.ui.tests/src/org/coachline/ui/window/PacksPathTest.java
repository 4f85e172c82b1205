/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

import org.coachline.catalog.PackOrigin;
import org.coachline.catalog.PackSource;
import org.coachline.catalog.TechniqueEntry;
import org.coachline.catalog.authoring.PackBuilder;
import org.coachline.catalog.authoring.PackSkeleton;
import org.coachline.catalog.store.PackChoices;
import org.coachline.catalog.trust.TrustPolicy;
import org.coachline.insight.TeamTrust;
import org.coachline.library.Library;
import org.coachline.library.OpenMode;
import org.coachline.look.Token;
import org.coachline.ui.SessionListener;
import org.coachline.ui.Session;
import org.coachline.ui.SessionPacks;
import org.coachline.ui.internal.packs.PacksDialogDriver;
import org.coachline.ui.internal.seeing.TechniqueIcons;
import org.coachline.ui.internal.support.Preferences;
import org.coachline.ui.internal.support.Styles;
import org.coachline.ui.internal.techniques.TechniquesView;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Technique packs managed in a real window: what comes is shown first, a change holds at once, and the palette follows. */
class PacksPathTest {

    private static final String PREVIEW = "Install Technique Pack";
    private static final String SVG = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24' fill='none' stroke='currentColor'>SHAPE</svg>";
    private static final String GREET = "techniqueKey/org.example.mine/greet-by-name";

    private final Window window = new Window();
    @TempDir
    private Path folder;
    private PackChoices choices;
    private PacksDialogDriver dialog;
    private Path pack;

    @BeforeEach
    void openThePacks() throws Exception {
        Preferences.store().setToDefault(GREET);
        window.until("the first start is over", () -> !Session.get().isOpening());
        choices = PackChoices.inFolder(folder.resolve("config"));
        SessionPacks.use(choices);
        Path place = folder.resolve("library");
        Library.create(place).close();
        window.openLibrary(place);
        window.view(TechniquesView.ID, TechniquesView.class);
        pack = folder.resolve("mine");
        PackSkeleton.write(pack, "org.example.mine", "My calls", false);
        dialog = PacksDialogDriver.open(window.window().getShell());
        window.until("the packs are listed", () -> !rows().isEmpty());
    }

    @AfterEach
    void closeAll() {
        dialog.close();
        window.closeEditors();
        Session.get().close();
        SessionPacks.use(null);
        Preferences.store().setToDefault(GREET);
    }

    private Control in(Shell shell, String id) {
        return Styles.find(shell, id).orElseThrow(() -> new AssertionError("there is no " + id));
    }

    private List<String> rows() {
        return rows((Table) in(dialog.shell(), "packs"));
    }

    private static List<String> rows(Table table) {
        List<String> rows = new ArrayList<>();
        for (TableItem item : table.getItems()) {
            StringBuilder row = new StringBuilder();
            for (int i = 0; i < table.getColumnCount(); i++) {
                row.append(i == 0 ? "" : " | ").append(item.getText(i));
            }
            rows.add(row.toString());
        }
        return rows;
    }

    private Shell preview() {
        for (Shell shell : Display.getCurrent().getShells()) {
            if (shell.getText().equals(PREVIEW)) {
                return shell;
            }
        }
        return null;
    }

    private String facts() {
        return ((Text) in(preview(), "packFacts")).getText();
    }

    /** Offers a pack and waits until it has been looked at. */
    private Shell offer(Path path) {
        dialog.install(path);
        window.until("the pack has been looked at", () -> preview() != null && !facts().isEmpty());
        return preview();
    }

    private static Button button(Control in, String text) {
        if (in instanceof Button button && button.getText().replace("&", "").equals(text)) {
            return button;
        }
        if (in instanceof org.eclipse.swt.widgets.Composite composite) {
            for (Control each : composite.getChildren()) {
                Button found = button(each, text);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private void press(Control control) {
        assertTrue(control.isEnabled(), "it can be pressed");
        control.notifyListeners(SWT.Selection, new Event());
        window.settle();
    }

    private void installed() {
        press(button(offer(pack), "Install"));
        window.until("it is listed", () -> rows().stream().anyMatch(each -> each.startsWith("My calls | 0.1.0 |")));
        window.until("the palette has it", () -> palette().contains("Greet by name"));
    }

    private void select(String name) {
        Table table = (Table) in(dialog.shell(), "packs");
        for (int i = 0; i < table.getItemCount(); i++) {
            if (table.getItem(i).getText().equals(name)) {
                table.setSelection(i);
                table.notifyListeners(SWT.Selection, new Event());
            }
        }
    }

    private List<String> palette() {
        List<String> names = new ArrayList<>();
        for (TreeItem category : ((Tree) window.control("techniques")).getItems()) {
            Arrays.stream(category.getItems()).map(TreeItem::getText).forEach(names::add);
        }
        return names;
    }

    private void change(String text, String by) throws IOException {
        Path file = pack.resolve("pack.xml");
        String before = Files.readString(file);
        assertTrue(before.contains(text), text);
        Files.writeString(file, before.replace(text, by));
    }

    @Test
    void whatComesAlongIsListedAndInUse() {
        assertTrue(rows().stream().anyMatch(each -> each.endsWith("| Coachline | In use")), rows().toString());
        assertFalse(in(dialog.shell(), "packs.remove").isEnabled(), "what comes along stays");
    }

    @Test
    void theCommandHasAKeyAndBringsTheDialogThatIsOpen() throws Exception {
        dialog.close();
        KeySequence key = KeySequence.getInstance("CTRL+ALT+K");
        assertTrue(Arrays.stream(window.window().getService(IBindingService.class).getBindings()).anyMatch(each -> each.getParameterizedCommand() != null
                && each.getParameterizedCommand().getId().equals("org.coachline.ui.packs") && each.getTriggerSequence().equals(key)));
        IHandlerService handlers = window.window().getService(IHandlerService.class);
        for (int i = 0; i < 2; i++) {
            handlers.executeCommand("org.coachline.ui.packs", null);
        }
        List<Shell> open = Arrays.stream(Display.getCurrent().getShells()).filter(each -> each.getText().equals("Technique Packs")).toList();
        assertEquals(1, open.size());
        open.get(0).close();
    }

    @Test
    void whatAPackBringsIsShownBeforeItComesAndThePaletteFollows() {
        Shell preview = offer(pack);
        List<String> items = rows((Table) in(preview, "packItems"));
        assertTrue(items.stream().anyMatch(each -> each.startsWith("New | Technique | Greet by name | ")), items.toString());
        assertTrue(items.stream().anyMatch(each -> each.startsWith("New | Scorecard | ")), items.toString());
        assertTrue(items.stream().anyMatch(each -> each.startsWith("New | Category | ") && each.endsWith("#2F5D9B")), items.toString());
        assertTrue(facts().contains("Nobody signed it.") && facts().contains("nothing of it runs"), facts());
        assertFalse(palette().contains("Greet by name"), "nothing has come yet");
        press(button(preview, "Install"));
        window.until("the palette has it", () -> palette().contains("Greet by name"));
        window.until("it is listed", () -> rows().stream().anyMatch(each -> each.matches("My calls \\| 0\\.1\\.0 \\| .* \\| Yours \\| In use.*")));
    }

    @Test
    void anotherIconOfTheSameVersionIsDrawnAtOnce() throws Exception {
        Path icon = Files.createDirectories(pack.resolve("icons")).resolve("hello.svg");
        Files.writeString(icon, SVG.replace("SHAPE", "<circle cx='12' cy='12' r='9'/>"));
        String text = Files.readString(pack.resolve("pack.xml"));
        int at = text.indexOf("id=\"greet-by-name\"");
        int end = text.indexOf('>', at);
        Files.writeString(pack.resolve("pack.xml"), text.substring(0, at) + text.substring(at, end).replaceAll(" icon=\"[^\"]*\"", "") + " icon=\"icons/hello.svg\"" + text.substring(end));
        dialog.watch(pack.getParent());
        window.until("the palette has it", () -> palette().contains("Greet by name"));
        TechniqueEntry technique = Session.get().catalog().techniques().stream().filter(each -> each.ref().item().equals("greet-by-name")).findFirst().orElseThrow();
        TechniqueIcons icons = new TechniqueIcons(dialog.shell());
        Supplier<Image> drawn = () -> icons.icon(TechniqueIcons.name(technique), 16, Token.TEXT);
        window.until("it is drawn", () -> drawn.get() != null);
        Image first = drawn.get();
        Files.writeString(icon, SVG.replace("SHAPE", "<rect x='3' y='3' width='18' height='17'/>"));
        window.until("the other one is drawn", () -> drawn.get() != first);
        assertFalse(Arrays.equals(first.getImageData().alphaData, drawn.get().getImageData().alphaData), "it is another picture");
    }

    @Test
    void aPackIsSwitchedOffAndOnWhileAllIsOpen() {
        installed();
        select("My calls");
        press(in(dialog.shell(), "packs.switchOff"));
        window.until("the palette is without it", () -> !palette().contains("Greet by name"));
        window.until("it is listed as off", () -> rows().stream().anyMatch(each -> each.startsWith("My calls") && each.endsWith("Switched off")));
        assertTrue(choices.off().contains("org.example.mine"));
        select("My calls");
        window.until("it can be switched on", () -> ((Button) in(dialog.shell(), "packs.switchOff")).getText().equals("Switch &On"));
        press(in(dialog.shell(), "packs.switchOff"));
        window.until("the palette has it again", () -> palette().contains("Greet by name"));
    }

    @Test
    void aKeyThatIsTakenIsOfferedForChangeAndTheChosenOneHolds() throws Exception {
        String key = Session.get().catalog().techniques().stream().filter(each -> each.ref().item().equals("validate-first")).findFirst().orElseThrow().key();
        String text = Files.readString(pack.resolve("pack.xml"));
        int at = text.indexOf("id=\"greet-by-name\"");
        int end = text.indexOf('>', at);
        String attributes = text.substring(at, end).replaceAll(" key=\"[^\"]*\"", "") + " key=\"" + key + '"';
        Files.writeString(pack.resolve("pack.xml"), text.substring(0, at) + attributes + text.substring(end));
        Shell preview = offer(pack);
        Combo combo = (Combo) in(preview, "packKey.org.example.mine/greet-by-name");
        assertTrue(combo.getSelectionIndex() > 0, "a free key is proposed");
        combo.select(1);
        combo.notifyListeners(SWT.Selection, new Event());
        String chosen = combo.getText().replace("⇧", "Shift+");
        press(button(preview, "Install"));
        window.until("the palette has it", () -> palette().contains("Greet by name"));
        window.until("the key holds", () -> Preferences.store().getString(GREET).equals(chosen));
    }

    @Test
    void anUpdateTellsWhatBecomesOfWhatWasThere() throws Exception {
        installed();
        change("version=\"0.1.0\"", "version=\"2.0.0\"");
        change("id=\"greet-by-name\" name=\"Greet by name\"", "id=\"say-hello\" name=\"Say hello\"");
        change("<technique>greet-by-name</technique>", "<technique>say-hello</technique>");
        change("</pack>", "<replaced since=\"2.0.0\"><was>greet-by-name</was><now>say-hello</now></replaced></pack>");
        Shell preview = offer(pack);
        List<String> items = rows((Table) in(preview, "packItems"));
        assertTrue(items.stream().anyMatch(each -> each.startsWith("Renamed | Technique | Greet by name → Say hello")), items.toString());
        press(button(preview, "Update"));
        window.until("the new version is used", () -> rows().stream().anyMatch(each -> each.startsWith("My calls | 2.0.0 |")));
        window.until("the palette has the new name", () -> palette().contains("Say hello") && !palette().contains("Greet by name"));
    }

    @Test
    void aFaultyPackIsNamedWithItsFaultsAndCannotBeInstalled() throws Exception {
        change("version=\"0.1.0\"", "version=\"one\"");
        Shell preview = offer(pack);
        assertTrue(facts().contains("pack.xml, line ") && facts().contains("not a version of a pack"), facts());
        assertFalse(button(preview, "Install").isEnabled());
        preview.close();
        dialog.watch(folder);
        window.until("it is listed as faulty", () -> rows().stream().anyMatch(each -> each.startsWith("My calls") && each.endsWith("| Watched folder | Faulty")));
        select("My calls");
        assertTrue(((Text) in(dialog.shell(), "packDetails")).getText().contains("not a version of a pack"));
        Files.writeString(pack.resolve("pack.xml"), Files.readString(pack.resolve("pack.xml")).replace("version=\"one\"", "version=\"1.0.0\""));
        window.until("the mended pack is picked up", () -> palette().contains("Greet by name"));
    }

    @Test
    void whatCouldNotBeKeptCanBeTriedAgain() throws Exception {
        // In the way of the folder in which it would be kept.
        Path inTheWay = choices.packs().folder();
        Files.createDirectories(inTheWay.getParent());
        Files.writeString(inTheWay, "");
        ShellWatch told = ShellWatch.press("Coachline", "OK");
        Shell preview = offer(pack);
        press(button(preview, "Install"));
        window.until("it is told", told::seen);
        Files.delete(inTheWay);
        window.until("it can be tried again", () -> button(preview, "Install").isEnabled());
        press(button(preview, "Install"));
        window.until("it is listed", () -> rows().stream().anyMatch(each -> each.startsWith("My calls | 0.1.0 |")));
    }

    @Test
    void aPackIsRemovedAfterAsking() {
        installed();
        select("My calls");
        ShellWatch watch = ShellWatch.press("Remove My calls", "OK");
        press(in(dialog.shell(), "packs.remove"));
        window.until("it is gone", () -> rows().stream().noneMatch(each -> each.startsWith("My calls")));
        assertTrue(watch.seen());
        window.until("the palette is without it", () -> !palette().contains("Greet by name"));
    }

    @Test
    void aPackForEverybodyLiesInTheLibraryAndGoesWithIt() throws Exception {
        Shell preview = offer(pack);
        Button everybody = (Button) in(preview, "packFor.LIBRARY");
        ((Button) in(preview, "packFor.USER")).setSelection(false);
        everybody.setSelection(true);
        press(everybody);
        window.until("it has been looked at again", () -> button(preview, "Install").isEnabled());
        press(button(preview, "Install"));
        window.until("it is listed", () -> rows().stream().anyMatch(each -> each.startsWith("My calls") && each.contains("| This library |")));
        assertEquals("org.example.mine", Session.get().library().packs().all().get(0).id());
        Path other = folder.resolve("other");
        Library.create(other).close();
        window.openLibrary(other);
        window.until("it is gone with its library", () -> !palette().contains("Greet by name"));
    }

    @Test
    void whatAnotherWindowSharesInTheLibraryIsPickedUp() throws Exception {
        byte[] shared = Files.readAllBytes(PackBuilder.build(PackSource.of(pack, "mine", PackOrigin.USER), folder.resolve("out")).bundle());
        try (Library other = Library.open(folder.resolve("library"), OpenMode.READ_WRITE)) {
            other.packs().put("org.example.mine", "0.1.0", "My calls", shared, "Billie");
            window.until("the palette has it", () -> palette().contains("Greet by name"));
            window.until("it is listed", () -> rows().stream().anyMatch(each -> each.startsWith("My calls") && each.contains("| This library |")));
            other.packs().remove("org.example.mine", "Billie");
            window.until("the palette is without it", () -> !palette().contains("Greet by name"));
        }
    }

    private Shell shell(String title) {
        return Arrays.stream(Display.getCurrent().getShells()).filter(each -> each.getText().equals(title)).findFirst().orElse(null);
    }

    private void choose(Shell rule, TrustPolicy.Kind kind) {
        for (TrustPolicy.Kind each : TrustPolicy.Kind.values()) {
            ((Button) in(rule, "rule." + each)).setSelection(each == kind);
        }
        in(rule, "rule." + kind).notifyListeners(SWT.Selection, new Event());
    }

    @Test
    void whoMayBringPacksIsChosenForEverybodyAndWhatIsNoFingerprintIsSaid() throws Exception {
        installed();
        press(in(dialog.shell(), "packs.rule"));
        Shell rule = shell("Who May Bring Packs");
        window.until("the rule is read", () -> button(rule, "OK").isEnabled());
        assertTrue(((Button) in(rule, "rule.ANYONE")).getSelection());
        choose(rule, TrustPolicy.Kind.LISTED);
        ((Text) in(rule, "rule.signers")).setText("nobody at all");
        press(button(rule, "OK"));
        assertFalse(rule.isDisposed(), "a rule that is none is not kept");
        assertEquals(TrustPolicy.ANYONE, TeamTrust.of(Session.get().library()));
        ((Text) in(rule, "rule.signers")).setText("");
        choose(rule, TrustPolicy.Kind.SIGNED);
        press(button(rule, "OK"));
        window.until("it is kept out", () -> rows().stream().anyMatch(each -> each.startsWith("My calls") && each.endsWith("Not let in")));
        assertTrue(rule.isDisposed());
        assertEquals(TrustPolicy.Kind.SIGNED, TeamTrust.of(Session.get().library()).kind());
        assertEquals(Preferences.reviewer(), TeamTrust.log(Session.get().library()).get(0).who());
    }

    @Test
    void theRuleOfTheLibraryHoldsAtOnceForWhatIsHereAndForWhatWouldCome() throws Exception {
        installed();
        TeamTrust.change(Session.get().library(), TrustPolicy.of("signed"), "Alex");
        window.until("it is kept out", () -> rows().stream().anyMatch(each -> each.startsWith("My calls") && each.endsWith("Not let in")));
        window.until("the palette is without it", () -> !palette().contains("Greet by name"));
        Shell preview = offer(pack);
        assertFalse(button(preview, "Install").isEnabled());
        preview.close();
        TeamTrust.change(Session.get().library(), TrustPolicy.ANYONE, "Alex");
        window.until("it is back", () -> palette().contains("Greet by name"));
    }

    private static boolean used(String pack) {
        return Session.get().catalog().techniques().stream().anyMatch(each -> each.ref().pack().equals(pack));
    }

    @Test
    void whatTheRuleOfALibraryKeepsOutIsNotThereWhenItOpensNorComesLater() throws Exception {
        Path kept = Files.createDirectories(folder.resolve("config/packs/mine"));
        PackSkeleton.write(kept, "org.example.kept", "Kept", false);
        window.until("the pack is used where anybody's are", () -> used("org.example.kept"));
        Path strict = folder.resolve("strict");
        try (Library made = Library.create(strict)) {
            TeamTrust.change(made, TrustPolicy.of("signed"), "Kim");
        }
        Library lax = Session.get().library();
        List<Boolean> seen = new ArrayList<>();
        SessionListener watching = new SessionListener() {
            @Override
            public void libraryOpened() {
                seen.add(used("org.example.kept"));
            }

            @Override
            public void catalogChanged() {
                if (Session.get().library() != lax) {
                    seen.add(used("org.example.kept"));
                }
            }
        };
        Session.get().addListener(watching);
        try {
            Session.get().openLibrary(strict);
            window.until("the strict one is open", () -> !seen.isEmpty() && Session.get().library() != null && Session.get().library() != lax);
            window.settle();
        } finally {
            Session.get().removeListener(watching);
        }
        assertFalse(seen.contains(true), seen.toString());
        assertFalse(used("org.example.kept"));
        window.openLibrary(folder.resolve("library"));
        window.until("it is used again", () -> used("org.example.kept"));
    }
}
