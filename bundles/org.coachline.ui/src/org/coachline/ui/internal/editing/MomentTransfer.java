/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.editing;

import org.eclipse.swt.dnd.ByteArrayTransfer;

/** Moments on the clipboard: a review that holds nothing but them, as it would be stored. */
final class MomentTransfer extends ByteArrayTransfer {

    static final MomentTransfer INSTANCE = new MomentTransfer();

    private static final String NAME = "application/x-coachline-moments";
    private static final int ID = registerType(NAME);

    private MomentTransfer() {
    }

    @Override
    protected int[] getTypeIds() {
        return new int[] {ID};
    }

    @Override
    protected String[] getTypeNames() {
        return new String[] {NAME};
    }
}
