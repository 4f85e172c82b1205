/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;

import org.coachline.catalog.internal.AskedDoors;
import org.coachline.catalog.internal.Messages;
import org.coachline.catalog.internal.Outlooks;
import org.coachline.catalog.internal.PackLoader;
import org.coachline.catalog.internal.StreamSource;
import org.coachline.catalog.internal.SvgCheck;
import org.coachline.extension.ContributionFiles;
import org.coachline.extension.ExtensionReader;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.osgi.util.NLS;
import org.jspecify.annotations.Nullable;

/**
 * The technique packs that bundles contribute, and the catalog of what they hold.
 *
 * <p>Packs are read at the first question, and again whenever bundles with packs come or go; a pack that is faulty is listed
 * with what is wrong and leaves the others alone. Usable from any thread. The first question, or one while packs are being read
 * for the first time, takes as long as reading them (some tenths of a second when cold), so it is nothing for the UI
 * thread; every later one returns at once. One that lives as long as the product serves everyone.
 */
public final class CatalogService implements AutoCloseable {

    /** The extension point to which packs are contributed. */
    public static final String TECHNIQUE_PACKS = "org.coachline.catalog.techniquePacks";

    private final ExtensionReader reader;
    private final ContributionFiles files;
    private final ExtensionReader.Subscription subscription;
    private final List<CatalogListener> listeners = new CopyOnWriteArrayList<>();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(CatalogService::workerThread);
    private final AtomicBoolean reloadAhead = new AtomicBoolean();
    private final List<PackDoor> doors = new CopyOnWriteArrayList<>();
    private final AskedDoors asked;
    private final AtomicBoolean askAnew = new AtomicBoolean(true);
    private volatile Set<String> off = Set.of();
    private volatile PackPolicy policy = PackPolicy.ANYONE;
    private volatile @Nullable Locale locale = Locale.getDefault(Locale.Category.DISPLAY);
    private volatile PackLoader.@Nullable Loaded loaded;

    private CatalogService(IExtensionRegistry registry, ContributionFiles files, Duration allowance) {
        reader = new ExtensionReader(registry);
        this.files = files;
        asked = new AskedDoors(allowance, this::reloadLater);
        subscription = reader.onChange(TECHNIQUE_PACKS, this::packsChanged);
    }

    /**
     * A service over the packs of installed bundles. Reads nothing yet.
     *
     * @param registry the registry of the running framework
     * @return a new service
     */
    public static CatalogService create(IExtensionRegistry registry) {
        return create(registry, ContributionFiles.ofBundles());
    }

    /**
     * A service over packs whose files are not in bundles. Reads nothing yet.
     *
     * @param registry where packs are contributed
     * @param files    opens the packs' files
     * @return a new service
     */
    public static CatalogService create(IExtensionRegistry registry, ContributionFiles files) {
        return new CatalogService(registry, files, AskedDoors.ALLOWANCE);
    }

    /** A service whose doors may take another time. Only tests have any. */
    static CatalogService create(IExtensionRegistry registry, ContributionFiles files, Duration allowance) {
        return new CatalogService(registry, files, allowance);
    }

    /**
     * Everything that the healthy packs hold now.
     *
     * @return an immutable snapshot; a later change makes a new one
     */
    public Catalog current() {
        return loaded().catalog();
    }

    /**
     * The installed packs, faulty ones too.
     *
     * @return Coachline's own first, then by id
     */
    public List<PackStatus> packs() {
        return loaded().packs();
    }

    /**
     * Checks a pack file as if it were installed beside the packs that are: also references into those, and keys that they
     * have. An installed pack of the same id is left aside, since this one would take its place. Reads the installed packs
     * anew; nothing of this service changes.
     *
     * @param in   the file's bytes, read to the end and left open
     * @param name how problems are to call the file
     * @return everything that is wrong, in the order of lines; empty when all is well
     */
    public List<PackProblem> check(InputStream in, String name) {
        return check(new StreamSource(in, name)).problems();
    }

    /**
     * Checks a pack with its icons and translations as if it were installed beside the packs that are, as
     * {@link #check(InputStream, String)} does with a file.
     *
     * @param source where the pack lies
     * @return the pack where it could be used, and everything that is wrong with it
     */
    public PackReading check(PackSource source) {
        return PackLoader.check(from(true), source);
    }

    /**
     * What would come of a pack if it were put beside those that are here. Reads the installed packs anew; nothing of this service
     * changes.
     *
     * @param source   where the pack lies; its origin is the door that it would come in by
     * @param replaced which of the installed packs of its id would go when it comes
     * @return what would be made of it, and what it brings
     */
    public PackOutlook outlook(PackSource source, Predicate<PackSource> replaced) {
        return Outlooks.of(from(true), source, replaced, locale);
    }

    /**
     * What is wrong with the doors themselves, such as a folder that cannot be read or does not answer, as of the last reading.
     *
     * @return in the order of doors
     */
    public List<PackProblem> doorProblems() {
        return loaded().doorProblems();
    }

    /**
     * Adds a place from which packs come. They are read at the next question, and listeners are told when packs were read before.
     *
     * @param door asked each time packs are read; one that takes longer than some seconds holds up nobody else, and its packs come when it has answered
     */
    public void addDoor(PackDoor door) {
        doors.add(door);
        packsChanged();
    }

    /**
     * Takes a place away, with the packs that came from it; harmless when it was never added.
     *
     * @param door what was added
     */
    public void removeDoor(PackDoor door) {
        if (doors.remove(door)) {
            asked.forget(door);
            packsChanged();
        }
    }

    /** Reads all packs anew on a thread of this service, because a door has others now; listeners are told. */
    public void refresh() {
        packsChanged();
    }

    /**
     * Switches packs off, and all others on. A pack that is off stays listed; nothing of it is in the catalog.
     *
     * @param ids ids of packs, whether or not they are here
     */
    public void switchOff(Set<String> ids) {
        off = Set.copyOf(ids);
        packsChanged();
    }

    /**
     * Sets who may bring packs; until then anyone may. All packs are ruled upon anew.
     *
     * @param wanted asked on a thread of this service
     */
    public void setPolicy(PackPolicy wanted) {
        boolean same = wanted.equals(policy);
        policy = wanted;
        if (!same) {
            packsChanged();
        }
    }

    /**
     * Sets who may bring packs, and reads all packs anew by that before it returns: from then on nobody is given anything of a pack that it keeps out.
     *
     * @param wanted asked on this thread
     * @return what the packs hold that may come in
     */
    public Catalog admit(PackPolicy wanted) {
        policy = wanted;
        Catalog read;
        synchronized (this) {
            read = load(true).catalog();
        }
        tell();
        return read;
    }

    /**
     * Who may bring packs.
     *
     * @return what was set last
     */
    public PackPolicy policy() {
        return policy;
    }

    /**
     * Sets the language of texts; until then it is that of the process. What a pack has no translation of stays as it is written.
     *
     * @param wanted the language, null for what packs are written in
     */
    public void setLocale(@Nullable Locale wanted) {
        locale = wanted;
        packsChanged();
    }

    private PackLoader.From from(boolean anew) {
        AskedDoors.Answer answer = asked.ask(List.copyOf(doors), anew);
        return new PackLoader.From(reader.contributions(TECHNIQUE_PACKS), files, answer.packs(), answer.problems(), policy);
    }

    /**
     * The icon that a technique's pack brings along. Reads a file, so it is nothing for the UI thread.
     *
     * @param technique a technique of {@link #current()}
     * @return SVG that draws shapes and does nothing else; empty when the technique's icon comes with the workbench or it has none
     * @throws IOException when the file cannot be read, its bundle has gone, or it holds more than shapes; the message is for people
     */
    public Optional<byte[]> icon(TechniqueEntry technique) throws IOException {
        PackSource source = loaded().sources().get(technique.ref().pack());
        if (!technique.icon().endsWith(".svg") || source == null) {
            return Optional.empty();
        }
        byte[] bytes = source.read(technique.icon(), SvgCheck.MOST_BYTES);
        // The file may have changed since the pack was read.
        Optional<String> refused = SvgCheck.refused(bytes);
        if (refused.isPresent()) {
            throw new IOException(NLS.bind(Messages.iconRefused, source.called(technique.icon()), refused.get()));
        }
        return Optional.of(bytes);
    }

    /**
     * Adds a listener, told after each change until it is removed.
     *
     * @param listener called on a thread of this service
     */
    public void addListener(CatalogListener listener) {
        listeners.add(listener);
    }

    /**
     * Removes a listener; harmless when it was never added.
     *
     * @param listener what was added
     */
    public void removeListener(CatalogListener listener) {
        listeners.remove(listener);
    }

    /** Ends the watching of bundles. What was read stays, but for icons of packs that did not come in bundles. */
    @Override
    public void close() {
        subscription.close();
        worker.shutdown();
        asked.close();
    }

    private PackLoader.Loaded loaded() {
        PackLoader.Loaded known = loaded;
        if (known != null) {
            return known;
        }
        synchronized (this) {
            known = loaded;
            return known == null ? load(true) : known;
        }
    }

    private synchronized PackLoader.Loaded load(boolean anew) {
        PackLoader.From from = from(anew);
        PackLoader.Loaded fresh = PackLoader.load(from, off, locale);
        PackLoader.Loaded before = loaded;
        if (before != null && before.catalog().sameAs(fresh.catalog())) {
            // Whoever shows what packs hold need not show it anew, though there may be another faulty pack to list.
            fresh = fresh.with(before.catalog());
        }
        loaded = fresh;
        asked.keep(from.others());
        return fresh;
    }

    private void packsChanged() {
        askAnew.set(true);
        reloadLater();
    }

    /** A door that was not waited for has answered: the others need not be asked for that. */
    private void reloadLater() {
        // Installing a feature sends a change for each bundle; those that come before the reload begins need no second one.
        if (!reloadAhead.compareAndSet(false, true)) {
            return;
        }
        execute(this::reload);
    }

    private void reload() {
        reloadAhead.set(false);
        boolean anew = askAnew.getAndSet(false);
        // A first reading in progress holds the lock, so that a change which it may have missed is not taken for unasked.
        synchronized (this) {
            if (loaded == null && listeners.isEmpty()) {
                return;
            }
            load(anew);
        }
        tell();
    }

    /** Each in a task of its own, so that one that fails reaches the thread's handler and not its neighbours; of what is there when it is told, not before. */
    private void tell() {
        listeners.forEach(listener -> execute(() -> listener.catalogChanged(loaded().catalog())));
    }

    private void execute(Runnable task) {
        try {
            worker.execute(task);
        } catch (RejectedExecutionException e) {
            // Only a closed service refuses a task, and after that nobody is to be told any more.
            listeners.clear();
        }
    }

    private static Thread workerThread(Runnable work) {
        Thread thread = new Thread(work, "coachline-catalog");
        thread.setDaemon(true);
        return thread;
    }
}
