/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.extension.internal;

import org.eclipse.core.runtime.IExtension;
import org.eclipse.core.runtime.IExtensionPoint;
import org.eclipse.core.runtime.IRegistryEventListener;

/** Makes one signal of the registry's four. */
public final class ChangeListener implements IRegistryEventListener {

    private final Runnable listener;

    /** @param listener told of each change */
    public ChangeListener(Runnable listener) {
        this.listener = listener;
    }

    @Override
    public void added(IExtension[] extensions) {
        listener.run();
    }

    @Override
    public void removed(IExtension[] extensions) {
        listener.run();
    }

    @Override
    public void added(IExtensionPoint[] extensionPoints) {
        listener.run();
    }

    @Override
    public void removed(IExtensionPoint[] extensionPoints) {
        listener.run();
    }
}
