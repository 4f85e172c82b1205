/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.packs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.coachline.catalog.PackOrigin;
import org.coachline.catalog.PackStatus;
import org.coachline.catalog.sites.InstalledUnit;
import org.coachline.catalog.sites.Outcome;
import org.coachline.catalog.sites.PackSites;
import org.coachline.ui.internal.support.StatusLine;
import org.coachline.ui.internal.support.UiErrors;
import org.coachline.ui.internal.support.Work;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/** The update sites of this product, where it has a service for them. UI thread, but for what is said otherwise. */
final class Sites {

    /** One at a time; it goes on when its dialog was closed, so it is known here and not there. */
    private static boolean working;
    private static final List<Runnable> WATCHERS = new ArrayList<>();

    private final @Nullable PackSites service = find();
    private final Runnable changed;
    private List<InstalledUnit> installed = List.of();

    /** Asks in the background what was installed from sites; whoever shows that is told once it is known, and when it has changed. */
    Sites(Runnable changed) {
        this.changed = changed;
        ask();
    }

    private static @Nullable PackSites find() {
        BundleContext context = FrameworkUtil.getBundle(Sites.class).getBundleContext();
        ServiceReference<PackSites> found = context == null ? null : context.getServiceReference(PackSites.class);
        return found == null || context == null ? null : context.getService(found);
    }

    /** Whether something can be installed from update sites. */
    boolean present() {
        return service != null;
    }

    /** The service, where there is one. */
    Optional<PackSites> service() {
        return Optional.ofNullable(service);
    }

    /** Whether something is being put in or taken out just now. */
    static boolean working() {
        return working;
    }

    /** Tells a dialog whenever something begins to be put in or taken out, and when that is over, until the dialog goes. */
    static void watch(Control dialog, Runnable told) {
        WATCHERS.add(told);
        dialog.addDisposeListener(event -> WATCHERS.remove(told));
    }

    /**
     * Puts something in or takes it out, and shows that it does.
     *
     * @param name    for the user
     * @param work    in a job's thread
     * @param done    on the UI thread, if it went well
     * @param failure on the UI thread, if it did not
     * @param stopped on the UI thread, if somebody cancelled it
     */
    static void change(String name, Work.Task<Outcome> work, Consumer<Outcome> done, Consumer<Exception> failure, Runnable stopped) {
        working(true);
        Work.visibly(name, work, outcome -> {
            working(false);
            done.accept(outcome);
        }, problem -> {
            working(false);
            failure.accept(problem);
        }, () -> {
            working(false);
            stopped.run();
        });
    }

    private static void working(boolean now) {
        working = now;
        List.copyOf(WATCHERS).forEach(Runnable::run);
    }

    /** Finds out in the background what was installed from sites. */
    void ask() {
        PackSites sites = service;
        if (sites != null) {
            Work.quietly(PackTexts.get("sites.title"), sites::installed, found -> {
                installed = List.copyOf(found);
                changed.run();
            }, failure -> UiErrors.log(UiErrors.plain(failure), failure));
        }
    }

    /** What brought the bundle of a pack, as far as it is known by now. */
    Optional<InstalledUnit> unit(PackStatus pack) {
        if (pack.origin() != PackOrigin.BUNDLE) {
            return Optional.empty();
        }
        // A pack's feature begins with its id, and so does its bundle's; which bundle came with which feature is not said.
        return installed.stream().filter(each -> each.id().equals(pack.contributor()) || each.id().startsWith(pack.contributor() + '.')
                || each.id().startsWith(pack.id() + '.')).findFirst();
    }

    /** Takes out what brought a pack. */
    void remove(PackStatus pack, Runnable done) {
        PackSites sites = service;
        Optional<InstalledUnit> unit = unit(pack);
        if (sites != null && unit.isPresent()) {
            change(PackTexts.get("remove.job", pack.name()), monitor -> sites.remove(List.of(unit.get().id()), monitor), outcome -> {
                ask();
                told(outcome);
                done.run();
            }, failure -> UiErrors.show(PackTexts.get("remove.failed", pack.name()), failure), () -> { });
        }
    }

    /** Says what was done, and offers the restart that some of it needs. */
    static void told(Outcome outcome) {
        StatusLine.say(String.join(" ", outcome.changed()));
        if (outcome.restartNeeded() && PlatformUI.getWorkbench().getActiveWorkbenchWindow() != null
                && MessageDialog.openQuestion(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), PackTexts.get("sites.restartTitle"),
                        PackTexts.get("sites.restart", String.join("\n", outcome.changed())))) {
            PlatformUI.getWorkbench().restart();
        }
    }
}
