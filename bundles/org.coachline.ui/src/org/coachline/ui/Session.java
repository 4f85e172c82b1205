/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

import org.coachline.catalog.Catalog;
import org.coachline.catalog.CatalogService;
import org.coachline.catalog.store.PackChoices;
import org.coachline.catalog.store.PackDoors;
import org.coachline.catalog.trust.TrustRule;
import org.coachline.extension.ContributionFiles;
import org.coachline.extension.Guard;
import org.coachline.extension.GuestChoices;
import org.coachline.extension.GuestRegistry;
import org.coachline.insight.TeamTrust;
import org.coachline.intake.LibraryPacks;
import org.coachline.intake.PackItems;
import org.coachline.library.Library;
import org.coachline.library.LibraryChange;
import org.coachline.library.LibraryException;
import org.coachline.library.LibrarySettings;
import org.coachline.library.OpenMode;
import org.coachline.library.SharedPacks;
import org.coachline.ui.internal.guests.GuestPoints;
import org.coachline.ui.internal.importing.MeasuringRest;
import org.coachline.ui.internal.scoring.Reader;
import org.coachline.ui.internal.sources.Watching;
import org.coachline.ui.internal.support.Preferences;
import org.coachline.ui.internal.support.Texts;
import org.coachline.ui.internal.support.UiErrors;
import org.coachline.ui.internal.support.Work;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.Display;
import org.jspecify.annotations.Nullable;

/**
 * What the parts of a running workbench share: the open library, the packs, and a thread for small writes. One for a
 * workbench; UI thread, except where a method says otherwise.
 */
public final class Session {

    /** Names the library to open instead of the one that was open last. */
    public static final String LIBRARY_PROPERTY = "coachline.library";

    private static final Session INSTANCE = new Session();

    /** A network folder that is asked more often is asked for nothing. */
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(2);

    private final List<SessionListener> listeners = new CopyOnWriteArrayList<>();
    private final ExecutorService writer = Executors
            .newSingleThreadExecutor(task -> Thread.ofPlatform().daemon().name("Coachline writer").unstarted(task));
    private @Nullable CatalogService packs;
    private @Nullable PackDoors doors;
    private @Nullable LibraryPacks shared;
    private @Nullable GuestRegistry guests;
    private volatile Catalog catalog = Catalog.EMPTY;
    private volatile @Nullable Library library;
    private @Nullable AutoCloseable subscription;
    private @Nullable AutoCloseable watching;
    private @Nullable LibraryException problem;
    /** Until the start has decided which, no view is to say that there is none. */
    private boolean opening = true;
    private final Object admitting = new Object();
    private volatile TrustRule rule = TrustRule.awaited();
    /** Of a library that is about to be used in place of the open one. */
    private volatile @Nullable TrustRule coming;

    private Session() {
    }

    /** The session of this workbench. */
    public static Session get() {
        return INSTANCE;
    }

    /** The open library, or nothing while none is. Any thread. */
    public @Nullable Library library() {
        return library;
    }

    /** Why no library is open, if opening one failed. */
    public @Nullable LibraryException problem() {
        return problem;
    }

    /** Whether a library is being opened right now. */
    public boolean isOpening() {
        return opening;
    }

    /** The packs as they are known now: empty until they have been read for the first time. Any thread; never waits. */
    public Catalog catalog() {
        return catalog;
    }

    /** The packs, with what is wrong with them. Any thread. */
    public synchronized CatalogService catalogService() {
        CatalogService current = packs;
        if (current == null) {
            current = CatalogService.create(Platform.getExtensionRegistry());
            // Before anything is read: nothing of a pack that a library's rule could keep out is here before that rule is known.
            current.setPolicy(rule);
            current.addListener(this::useCatalog);
            packs = current;
            doors = PackDoors.watch(current, PackChoices.ofUser(), LOOK_AGAIN);
        }
        return current;
    }

    /** The doors that the user has opened to packs, and their choices. Any thread. */
    public synchronized PackDoors packDoors() {
        CatalogService service = catalogService();
        PackDoors current = doors;
        if (current == null) {
            current = PackDoors.watch(service, PackChoices.ofUser(), LOOK_AGAIN);
            doors = current;
        }
        return current;
    }

    /** Uses the choices of another user. Only tests have any. */
    synchronized void useChoices(@Nullable PackChoices others) {
        CatalogService service = catalogService();
        if (doors != null) {
            doors.close();
        }
        doors = PackDoors.watch(service, others == null ? PackChoices.ofUser() : others, LOOK_AGAIN);
    }

    /** The packs that the open library shares, or nothing while none is open. UI thread. */
    public @Nullable LibraryPacks sharedPacks() {
        return shared;
    }

    private void useCatalog(Catalog read) {
        if (read == catalog) {
            return;
        }
        catalog = read;
        onUi(() -> listeners.forEach(SessionListener::catalogChanged));
    }

    /** The code that partners have contributed, with the one guard around it. Any thread; made in the first call, which reads one small file. */
    public synchronized GuestRegistry guests() {
        GuestRegistry current = guests;
        if (current == null) {
            current = new GuestRegistry(Platform.getExtensionRegistry(), new Guard(), GuestChoices.ofUser());
            current.guard().addListener(fault -> UiErrors.log(fault.message(), fault.cause()));
            current.admit(rule.code(ContributionFiles.ofBundles()), List.of());
            guests = current;
        }
        return current;
    }

    /** Uses other guests than those that are installed. Only tests have any. */
    synchronized void useGuests(@Nullable GuestRegistry others) {
        guests = others;
        if (others != null) {
            others.admit(rule.code(ContributionFiles.ofBundles()), List.of());
        }
    }

    /** By what packs and partners' code are let in now. Any thread. */
    public TrustRule rule() {
        return rule;
    }

    /** Lets packs and code in by a rule, and by no other from when this returns. Reads files of theirs, so it is nothing for the UI thread. */
    private void admit(TrustRule wanted) {
        synchronized (admitting) {
            TrustRule next = coming;
            TrustRule now = next == null ? wanted : wanted.and(next);
            rule = now;
            guests().admit(now.code(ContributionFiles.ofBundles()), GuestPoints.ALL);
            useCatalog(catalogService().admit(now));
        }
    }

    /** Follows the rule of a library, or that of the last one where none is open, unless another library is open by then. */
    private void admitLater(@Nullable Library of) {
        Work.quietly(Texts.get("session.packs"), () -> {
            if (library == of) {
                TrustRule own = of == null ? TeamTrust.kept(packDoors().choices()) : TeamTrust.rule(of);
                if (of != null) {
                    remember(of.folder(), own);
                }
                if (!own.equals(rule)) {
                    admit(own);
                }
            }
            return true;
        }, done -> {
        }, failure -> UiErrors.log("the rule for packs cannot be followed", failure));
    }

    /** The keys of techniques were changed: whatever shows the catalog shows it anew. UI thread. */
    public void keysChanged() {
        listeners.forEach(SessionListener::catalogChanged);
    }

    /** A thread for writes that must keep their order, such as the journal's. Any thread. */
    public ExecutorService writer() {
        return writer;
    }

    /**
     * Opens what a start opens: the library that the system property names, else the one open last, else the default one.
     *
     * @param firstStart run instead, if none of these is there; it is given the default folder and is to end in
     *                   {@link #openLibrary}
     */
    public void start(Consumer<Path> firstStart) {
        // Beside the library: without one the techniques can still be looked at, and the window waits for neither.
        Work.quietly(Texts.get("session.packs"), () -> catalogService().current(), this::useCatalog,
                failure -> UiErrors.log("the packs cannot be read", failure));
        String named = System.getProperty(LIBRARY_PROPERTY, "");
        Path standard = Path.of(Platform.getInstanceLocation().getURL().getPath()).resolveSibling("library");
        if (!named.isEmpty()) {
            openLibrary(Path.of(named));
        } else {
            Path last = Preferences.lastLibrary().filter(Files::isDirectory).orElse(standard);
            if (Files.isDirectory(last)) {
                openLibrary(last);
            } else {
                opening = true;
                firstStart.accept(standard);
            }
        }
    }

    /**
     * Opens a library in the background, in place of the one that is open. Listeners hear of it; a failure is shown.
     *
     * @param folder of the library
     */
    public void openLibrary(Path folder) {
        opening = true;
        Work.visibly(Texts.get("session.opening", String.valueOf(folder.getFileName())),
                monitor -> opened(Library.open(folder, OpenMode.READ_WRITE)), this::use, failure -> failed(folder, failure));
    }

    /** Makes a new library and opens it, as {@link #openLibrary} does. */
    public void createLibrary(Path folder) {
        opening = true;
        Work.visibly(Texts.get("session.creating", String.valueOf(folder.getFileName())), monitor -> opened(Library.create(folder)),
                this::use, failure -> failed(folder, failure));
    }

    /** What is done in the background between opening and using: nothing of it is for the UI thread. */
    private Opened opened(Library of) throws LibraryException {
        TrustRule own = TeamTrust.rule(of);
        // Before anything is seen of the library. The one that is still open keeps its rule until it is closed.
        coming = own;
        admit(library == null ? own : rule);
        remember(of.folder(), own);
        of.setTechniqueSource(PackItems.of(this::catalog));
        Reader.of(of).say();
        return new Opened(of, of.onChange(change -> changed(of, change)), Watching.start(of));
    }

    /** For what is installed without a window: its rule for packs holds there too. */
    private void remember(Path folder, TrustRule own) {
        try {
            TeamTrust.keep(packDoors().choices(), folder, own);
        } catch (IOException e) {
            UiErrors.log("the library is not remembered for the command line’s packs", e);
        }
    }

    private record Opened(Library library, AutoCloseable subscription, @Nullable AutoCloseable watching) {
    }

    private void use(Opened opened) {
        close();
        opening = false;
        problem = null;
        library = opened.library();
        subscription = opened.subscription();
        LibraryPacks packsOfLibrary = new LibraryPacks(opened.library(), Preferences.reviewer());
        shared = packsOfLibrary;
        catalogService().addDoor(packsOfLibrary);
        coming = null;
        admitLater(opened.library());
        watching = opened.watching();
        Preferences.setLastLibrary(opened.library().folder());
        listeners.forEach(SessionListener::libraryOpened);
        if (!opened.library().readOnly()) {
            MeasuringRest.begin(opened.library(), false);
        }
    }

    /**
     * Says that what {@link #start} was to open could not be made.
     *
     * @param folder  of the library
     * @param failure why; its words are shown
     */
    public void failed(Path folder, Exception failure) {
        opening = false;
        // Without a library that of the one before holds, which may be the very one that cannot be opened.
        coming = null;
        admitLater(library);
        problem = failure instanceof LibraryException known ? known
                : new LibraryException(LibraryException.Reason.IO, UiErrors.plain(failure), failure);
        UiErrors.show(Texts.get("session.failed", folder), failure);
        listeners.forEach(SessionListener::libraryOpened);
    }

    private void changed(Library of, LibraryChange change) {
        if (change.documentIds().contains(LibrarySettings.CHANGED)) {
            admitLater(of);
        } else if (change.documentIds().contains(SharedPacks.CHANGED)) {
            catalogService().refresh();
        }
        onUi(() -> listeners.forEach(each -> each.libraryChanged(change.documentIds(), change.external())));
    }

    private static void onUi(Runnable action) {
        Display display = Display.getDefault();
        if (!display.isDisposed()) {
            display.asyncExec(action);
        }
    }

    /** Closes the open library, if one is. Nothing of it may be used any more; its rule for packs holds on until another is opened. */
    public void close() {
        Library open = library;
        library = null;
        MeasuringRest.end();
        AutoCloseable listening = subscription;
        subscription = null;
        LibraryPacks packsOfLibrary = shared;
        shared = null;
        if (packsOfLibrary != null) {
            catalogService().removeDoor(packsOfLibrary);
            packsOfLibrary.close();
        }
        AutoCloseable sources = watching;
        watching = null;
        try {
            if (sources != null) {
                sources.close();
            }
            if (listening != null) {
                listening.close();
            }
            if (open != null) {
                open.close();
            }
        } catch (Exception e) {
            UiErrors.log("the library could not be closed", e);
        }
    }

    /** Adds a listener. */
    public void addListener(SessionListener listener) {
        listeners.add(listener);
    }

    /** Removes a listener; one that is not there is ignored. */
    public void removeListener(SessionListener listener) {
        listeners.remove(listener);
    }
}
