/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.support;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.jspecify.annotations.Nullable;

/** What the inputs of all editors of documents have in common: they are remembered with the window, and known by a title. */
public interface DocumentInput extends IEditorInput, IPersistableElement {

    /** What to call the editor until its document is read. */
    String title();

    @Override
    default boolean exists() {
        return true;
    }

    @Override
    default @Nullable ImageDescriptor getImageDescriptor() {
        return null;
    }

    @Override
    default String getName() {
        return title();
    }

    @Override
    default @Nullable IPersistableElement getPersistable() {
        return this;
    }

    @Override
    default String getToolTipText() {
        return title();
    }

    @Override
    default <T> @Nullable T getAdapter(Class<T> type) {
        return null;
    }
}
