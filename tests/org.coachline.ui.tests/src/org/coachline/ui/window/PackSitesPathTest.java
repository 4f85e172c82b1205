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

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;

import org.coachline.catalog.PackOrigin;
import org.coachline.catalog.PackSource;
import org.coachline.catalog.authoring.PackBuilder;
import org.coachline.catalog.authoring.PackSkeleton;
import org.coachline.catalog.sites.Arrival;
import org.coachline.catalog.sites.InstalledUnit;
import org.coachline.catalog.sites.Offer;
import org.coachline.catalog.sites.Offer.Change;
import org.coachline.catalog.sites.Outcome;
import org.coachline.catalog.sites.PackSites;
import org.coachline.catalog.sites.Proposal;
import org.coachline.catalog.sites.SiteException;
import org.coachline.catalog.sites.Updates;
import org.coachline.catalog.store.PackChoices;
import org.coachline.catalog.trust.BundleContents;
import org.coachline.catalog.trust.PackSignature;
import org.coachline.catalog.trust.TrustPolicy;
import org.coachline.ui.Session;
import org.coachline.ui.SessionPacks;
import org.coachline.ui.internal.packs.PacksDialogDriver;
import org.coachline.ui.internal.support.KeyCaps;
import org.coachline.ui.internal.support.Preferences;
import org.coachline.ui.internal.support.Styles;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;

/** The dialog of update sites in a real window, before a service that has what these tests give it. */
class PackSitesPathTest {

    private static final Offer PACK = new Offer("https://example.org/packs", "org.example.mine.feature.group", "My calls", "1.0.0", "Example", "", Change.NEW);

    private static final String GREET = "techniqueKey/org.example.mine/greet-by-name";

    private final Window window = new Window();
    @TempDir
    private Path folder;
    private final Service service = new Service();
    private ServiceRegistration<PackSites> registration;
    private PacksDialogDriver dialog;

    /** What would be installed; whoever closed it is known. */
    private static final class Proposed implements Proposal {
        private final List<Offer> offers;
        private final List<Arrival> arrivals;
        private boolean closed;

        Proposed(Collection<Offer> offers, Arrival arrival) {
            this.offers = List.copyOf(offers);
            arrivals = List.of(arrival);
        }

        @Override
        public List<Offer> offers() {
            return offers;
        }

        @Override
        public List<Arrival> arrivals() {
            return arrivals;
        }

        @Override
        public List<String> licences() {
            return List.of();
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    /** A service without p2. */
    private static final class Service implements PackSites {
        private final List<InstalledUnit> installed = new ArrayList<>();
        private volatile BundleContents contents = new BundleContents("org.example.mine", "1.0.0", List.of());
        private volatile Optional<String> refusal = Optional.empty();
        private volatile Path jar = Path.of("x.jar");
        private volatile Proposed proposed;
        private final CountDownLatch asked = new CountDownLatch(1);
        private volatile CountDownLatch answers = new CountDownLatch(0);
        private final CountDownLatch installing = new CountDownLatch(1);
        private volatile CountDownLatch installs = new CountDownLatch(0);

        @Override
        public synchronized List<InstalledUnit> installed() {
            return List.copyOf(installed);
        }

        @Override
        public List<Offer> offers(String site, IProgressMonitor monitor) throws SiteException {
            if (!site.equals(PACK.site())) {
                throw new SiteException("There is no site at " + site + '.');
            }
            return List.of(PACK);
        }

        @Override
        public Updates updates(IProgressMonitor monitor) {
            return new Updates(List.of(), List.of("https://example.org/packs does not answer."));
        }

        @Override
        public Proposal propose(Collection<Offer> wanted, TrustPolicy policy, IProgressMonitor monitor) {
            asked.countDown();
            try {
                answers.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            proposed = new Proposed(wanted, new Arrival("org.example.mine", "1.0.0", 3000, jar, PackSignature.UNSIGNED, contents, refusal));
            return proposed;
        }

        @Override
        public Outcome install(Proposal proposal, TrustPolicy policy, IProgressMonitor monitor) {
            installing.countDown();
            try {
                installs.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return install();
        }

        private synchronized Outcome install() {
            installed.add(new InstalledUnit(PACK.id(), PACK.name(), PACK.version(), PACK.vendor(), PACK.site(), false));
            return new Outcome(false, List.of("My calls 1.0.0 is installed."));
        }

        @Override
        public synchronized Outcome remove(Collection<String> ids, IProgressMonitor monitor) {
            installed.removeIf(each -> ids.contains(each.id()));
            return new Outcome(false, List.of("My calls is removed."));
        }
    }

    @BeforeEach
    void openTheSites() {
        window.until("the first start is over", () -> !Session.get().isOpening());
        SessionPacks.use(PackChoices.inFolder(folder.resolve("config")));
        registration = FrameworkUtil.getBundle(Session.class).getBundleContext().registerService(PackSites.class, service,
                new Hashtable<>(Map.of(Constants.SERVICE_RANKING, Integer.MAX_VALUE)));
        dialog = PacksDialogDriver.open(window.window().getShell());
        press(in(dialog.shell(), "packs.installSite"));
        window.until("the dialog is there", () -> shell("Packs from Update Sites") != null);
    }

    @AfterEach
    void closeAll() {
        Shell sites = shell("Packs from Update Sites");
        if (sites != null) {
            sites.close();
        }
        dialog.close();
        registration.unregister();
        SessionPacks.use(null);
        window.closeEditors();
    }

    private static Shell shell(String title) {
        return Arrays.stream(Display.getCurrent().getShells()).filter(each -> each.getText().equals(title)).findFirst().orElse(null);
    }

    private static Control in(Shell shell, String id) {
        return Styles.find(shell, id).orElseThrow(() -> new AssertionError("there is no " + id));
    }

    private Control site(String id) {
        return in(shell("Packs from Update Sites"), id);
    }

    private Table table() {
        return (Table) site("siteOffers");
    }

    private void press(Control control) {
        assertTrue(control.isEnabled(), "it can be pressed");
        control.notifyListeners(SWT.Selection, new Event());
        window.settle();
    }

    private void list(String address) {
        ((Text) site("siteAddress")).setText(address);
        press(site("sites.list"));
    }

    private void listed() {
        list(PACK.site());
        window.until("what the site has is listed", () -> table().getItemCount() == 1);
        assertEquals(List.of("My calls", "1.0.0", "Example", "", "New"), List.of(table().getItem(0).getText(0), table().getItem(0).getText(1),
                table().getItem(0).getText(2), table().getItem(0).getText(3), table().getItem(0).getText(4)));
    }

    @Test
    void whatASiteHasIsInstalledAfterItWasShownAndRemovedAgain() {
        listed();
        ShellWatch install = ShellWatch.press("Install Technique Pack", "Install");
        press(site("sites.install"));
        window.until("it was shown", install::seen);
        window.until("it is installed", () -> table().getItemCount() == 1 && table().getItem(0).getText(4).equals("Installed"));
        assertTrue(service.proposed.closed);
        ShellWatch remove = ShellWatch.press("Remove My calls", "OK");
        press(site("sites.remove"));
        window.until("it is removed", () -> table().getItemCount() == 0);
        assertTrue(remove.seen());
    }

    @Test
    void nothingElseIsInstalledOrRemovedWhileOneIsFetchedOrInstalledAlsoInADialogThatIsOpenedMeanwhile() {
        service.answers = new CountDownLatch(1);
        service.installs = new CountDownLatch(1);
        listed();
        ShellWatch install = ShellWatch.press("Install Technique Pack", "Install");
        press(site("sites.install"));
        window.until("it is being fetched", () -> service.asked.getCount() == 0);
        assertFalse(site("sites.install").isEnabled());
        service.answers.countDown();
        window.until("it is being installed", () -> service.installing.getCount() == 0);
        assertTrue(install.seen());
        assertFalse(site("sites.install").isEnabled());
        shell("Packs from Update Sites").close();
        press(in(dialog.shell(), "packs.installSite"));
        listed();
        assertFalse(site("sites.install").isEnabled());
        service.installs.countDown();
        window.until("it is installed", () -> !service.installed().isEmpty());
        window.until("another can be", () -> site("sites.install").isEnabled() || site("sites.remove").isEnabled());
    }

    @Test
    void whatWasNotFetchedCanBeAskedForAgain() {
        service.answers = new CountDownLatch(1);
        listed();
        press(site("sites.install"));
        window.until("it is being fetched", () -> service.asked.getCount() == 0);
        // Asking for something else gives up what is being fetched.
        list(PACK.site());
        assertFalse(site("sites.install").isEnabled());
        service.answers.countDown();
        window.until("it can be asked for again", () -> table().getItemCount() == 1 && site("sites.install").isEnabled());
        window.until("what was fetched is given back", () -> service.proposed != null && service.proposed.closed);
    }

    @Test
    void codeIsSaidBeforeItIsInstalledAndWhoeverSaysNoGetsNothing() {
        service.contents = new BundleContents("org.example.mine", "1.0.0", List.of(new BundleContents.Finding(BundleContents.Kind.CLASSES, "12")));
        listed();
        String[] said = {""};
        onceShown(shell -> {
            said[0] = ((Text) in(shell, "proposal")).getText();
            shell.close();
        });
        press(site("sites.install"));
        window.until("what was fetched is given back", () -> service.proposed != null && service.proposed.closed);
        assertTrue(said[0].contains("What of it would run:\n  org.example.mine: "), said[0]);
        assertTrue(said[0].contains("org.example.mine 1.0.0, 2 KB. Nobody signed it."), said[0]);
        assertEquals(List.of(), service.installed());
    }

    @Test
    void whatWasFetchedForADialogThatHasGoneIsGivenBack() {
        service.answers = new CountDownLatch(1);
        listed();
        press(site("sites.install"));
        window.until("it is being fetched", () -> service.asked.getCount() == 0);
        shell("Packs from Update Sites").close();
        service.answers.countDown();
        window.until("what was fetched is given back", () -> service.proposed != null && service.proposed.closed);
        assertEquals(List.of(), service.installed());
    }

    @Test
    void whatThePackWouldBringIsShownAndAKeyThatIsTakenIsOfferedForChange() throws Exception {
        Preferences.store().setToDefault(GREET);
        Path pack = folder.resolve("mine");
        PackSkeleton.write(pack, "org.example.mine", "My calls", false);
        String key = Session.get().catalog().techniques().stream().filter(each -> each.ref().item().equals("validate-first")).findFirst().orElseThrow().key();
        Path file = pack.resolve("pack.xml");
        Files.writeString(file, Files.readString(file).replaceFirst("(id=\"greet-by-name\"[^>]*?) key=\"[^\"]*\"", "$1").replaceFirst("id=\"greet-by-name\"", "id=\"greet-by-name\" key=\"" + key + '"'));
        service.jar = PackBuilder.build(PackSource.of(pack, "mine", PackOrigin.USER), folder.resolve("out")).bundle();
        listed();
        List<String> items = new ArrayList<>();
        String[] said = {"", ""};
        onceShown(shell -> {
            Table table = (Table) in(shell, "packItems");
            Arrays.stream(table.getItems()).forEach(each -> items.add(each.getText(0) + ' ' + each.getText(1) + ' ' + each.getText(2)));
            said[0] = ((Text) in(shell, "proposal")).getText();
            Combo combo = (Combo) in(shell, "packKey.org.example.mine/greet-by-name");
            combo.select(combo.getItemCount() - 1);
            combo.notifyListeners(SWT.Selection, new Event());
            said[1] = combo.getText();
            press(Arrays.stream(buttons(shell)).filter(each -> each.getText().equals("&Install")).findFirst().orElseThrow());
        });
        press(site("sites.install"));
        window.until("it is installed", () -> !service.installed().isEmpty() && table().getItemCount() == 1 && table().getItem(0).getText(4).equals("Installed"));
        assertTrue(items.contains("New Technique Greet by name") && items.contains("New Caller type The Hurried"), items.toString());
        assertTrue(said[0].contains("is used from now on; no other version of it is here."), said[0]);
        assertEquals(said[1], KeyCaps.shown(Preferences.store().getString(GREET)));
        Preferences.store().setToDefault(GREET);
    }

    /** Does something with the dialog of what would come, once that runs its own event loop. */
    private static void onceShown(Consumer<Shell> action) {
        Display display = Display.getCurrent();
        display.addFilter(SWT.Show, new Listener() {
            @Override
            public void handleEvent(Event event) {
                if (event.widget instanceof Shell shell && shell.getText().equals("Install Technique Pack")) {
                    display.removeFilter(SWT.Show, this);
                    display.asyncExec(() -> action.accept(shell));
                }
            }
        });
    }

    @Test
    void whatTheRuleKeepsOutCannotBeInstalled() {
        service.refusal = Optional.of("Nobody signed org.example.mine.");
        listed();
        boolean[] enabled = {true};
        onceShown(shell -> {
            enabled[0] = Arrays.stream(buttons(shell)).anyMatch(each -> each.getText().contains("nstall") && each.isEnabled());
            shell.close();
        });
        press(site("sites.install"));
        window.until("what was fetched is given back", () -> service.proposed != null && service.proposed.closed);
        assertFalse(enabled[0]);
    }

    private static Button[] buttons(Composite parent) {
        List<Button> found = new ArrayList<>();
        for (Control each : parent.getChildren()) {
            if (each instanceof Button button) {
                found.add(button);
            } else if (each instanceof Composite inner) {
                found.addAll(List.of(buttons(inner)));
            }
        }
        return found.toArray(Button[]::new);
    }

    @Test
    void anAddressWithoutASiteAndASiteThatDoesNotAnswerAreSaid() {
        list("https://example.org/nothing");
        window.until("it is said", () -> texts().contains("There is no site at https://example.org/nothing."));
        press(site("sites.updates"));
        window.until("it is said", () -> texts().contains("does not answer"));
    }

    @Test
    void aFolderThatIsASiteIsListedAsOneAndNotTakenForAPack() throws Exception {
        shell("Packs from Update Sites").close();
        Path site = Files.createDirectories(folder.resolve("site"));
        Files.writeString(site.resolve("content.xml"), "<repository/>");
        dialog.install(site);
        window.until("it is asked as a site", () -> shell("Packs from Update Sites") != null && texts().contains("There is no site at " + site + '.'));
    }

    private String texts() {
        StringBuilder all = new StringBuilder();
        texts(shell("Packs from Update Sites"), all);
        return all.toString();
    }

    private static void texts(Composite parent, StringBuilder all) {
        for (Control each : parent.getChildren()) {
            if (each instanceof Text text) {
                all.append(text.getText()).append('\n');
            } else if (each instanceof Label label) {
                all.append(label.getText()).append('\n');
            } else if (each instanceof Composite inner) {
                texts(inner, all);
            }
        }
    }
}
