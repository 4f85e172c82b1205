/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.keys;

import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchPartSite;

/** Tells when a part is closed, and whenever another part becomes active before that. */
record PartGone(IWorkbenchPartSite site, Runnable gone, Runnable activated) implements IPartListener2 {

    @Override
    public void partClosed(IWorkbenchPartReference reference) {
        if (reference.getPart(false) == site.getPart()) {
            site.getPage().removePartListener(this);
            gone.run();
        }
    }

    @Override
    public void partActivated(IWorkbenchPartReference reference) {
        activated.run();
    }
}
