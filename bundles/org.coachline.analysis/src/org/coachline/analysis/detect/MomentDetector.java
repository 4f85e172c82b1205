/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.analysis.detect;

import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * Finds moments in a call that a reviewer may want to mark. Contributed to {@code org.coachline.analysis.momentDetectors}.
 *
 * <p>There is one instance, made with its constructor without arguments when it is first asked. It is asked on a thread of its own, never
 * on the UI thread, perhaps for several calls at once, and has half a minute for a call; whoever takes longer is interrupted, and its
 * contributor is switched off until restart, as with one that throws, answers with {@code null} or with more than
 * {@link MomentDetectors#MOST} proposals. Nothing is marked by what it answers: people accept or dismiss each proposal.
 *
 * @since 1.0
 */
@FunctionalInterface
public interface MomentDetector {

    /**
     * Finds moments.
     *
     * @param call      what is known of the call; immutable
     * @param cancelled says when nobody wants the answer any more; to be asked now and then. The thread is interrupted too
     * @return proposals in any order; empty where there is nothing to propose
     * @throws Exception with a reason in plain words, which is shown under the contributor's name
     */
    List<ProposedMoment> detect(CallMaterial call, BooleanSupplier cancelled) throws Exception;
}
