/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.keys;

import java.util.HashSet;
import java.util.Set;

import org.coachline.timeline.TimelineControl;
import org.coachline.ui.internal.support.FlatButton;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Slider;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the context of the keys without a modifier active exactly while a part of the review has the focus and what has it
 * does not need such keys for itself: a letter typed into a note must never mark a moment. Within that, the timeline has keys of
 * its own, which elsewhere walk through tables. UI thread.
 */
public final class PlainKeys {

    /** Under this name a control says, by {@code Boolean.TRUE}, that keys without a modifier mean something of its own while it has the focus. */
    public static final String OWN_KEYS = "org.coachline.ui.ownKeys";

    /** Under this name a list says, by {@code Boolean.TRUE}, that Enter and Delete are for its rows while it has the focus; other keys are for the review. */
    public static final String OWN_ENTER = "org.coachline.ui.ownEnter";

    private static final PlainKeys INSTANCE = new PlainKeys();

    private final Set<IWorkbenchPartSite> sites = new HashSet<>();
    private final Switch plain = new Switch(ReviewKeys.PLAIN_CONTEXT);
    private final Switch timeline = new Switch(ReviewKeys.TIMELINE_CONTEXT);
    private boolean installed;

    private PlainKeys() {
    }

    /** The one of the workbench. */
    public static PlainKeys get() {
        return INSTANCE;
    }

    /** Adds a part, until it is gone. */
    void add(IWorkbenchPartSite site) {
        sites.add(site);
        if (!installed) {
            installed = true;
            Display display = PlatformUI.getWorkbench().getDisplay();
            display.addFilter(SWT.FocusIn, event -> update());
            display.addFilter(SWT.FocusOut, event -> display.asyncExec(this::update));
            // When a dialog is closed, the focus may be back before the platform knows which window is the active one.
            display.addFilter(SWT.Activate, event -> display.asyncExec(this::update));
            display.addFilter(SWT.KeyDown, new TechniqueKeys(() -> isActive() || isReading()));
        }
        site.getPage().addPartListener(new PartGone(site, () -> sites.remove(site), this::later));
        later();
    }

    private void later() {
        PlatformUI.getWorkbench().getDisplay().asyncExec(this::update);
    }

    /** Whether keys without a modifier mean commands now. */
    public boolean isActive() {
        return plain.isActive();
    }

    /** Whether text has the focus that can be read and selected, but not changed: letters cannot be meant for it. */
    public boolean isReading() {
        return Display.getCurrent().getFocusControl() instanceof StyledText text && !text.getEditable() && ofReview(text);
    }

    private void update() {
        if (!PlatformUI.isWorkbenchRunning() || PlatformUI.getWorkbench().isClosing()) {
            return;
        }
        plain.set(wanted());
        timeline.set(plain.isActive() && Display.getCurrent().getFocusControl() instanceof TimelineControl);
    }

    /** A context that is active or not. */
    private static final class Switch {

        private final String context;
        private @Nullable IContextActivation activation;

        Switch(String context) {
            this.context = context;
        }

        boolean isActive() {
            return activation != null;
        }

        void set(boolean wanted) {
            IContextService contexts = PlatformUI.getWorkbench().getService(IContextService.class);
            IContextActivation current = activation;
            if (wanted && current == null) {
                activation = contexts.activateContext(context);
            } else if (!wanted && current != null) {
                activation = null;
                contexts.deactivateContext(current);
            }
        }
    }

    private boolean wanted() {
        Control focus = Display.getCurrent().getFocusControl();
        return focus != null && ofReview(focus) && !needsKeys(focus);
    }

    private boolean ofReview(Control focus) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        IWorkbenchPage page = window == null ? null : window.getActivePage();
        IWorkbenchPart part = page == null ? null : page.getActivePart();
        return part != null && sites.contains(part.getSite()) && focus.getShell() == window.getShell();
    }

    private static boolean needsKeys(Control control) {
        return control instanceof Text || control instanceof StyledText || control instanceof Combo || control instanceof CCombo
                || control instanceof Spinner || control instanceof DateTime || control instanceof Button || control instanceof Scale
                || control instanceof Slider || control instanceof Link || control instanceof FlatButton
                || Boolean.TRUE.equals(control.getData(OWN_KEYS));
    }
}
