/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.seeing;

import java.util.Map;

import org.coachline.timeline.Amplitude;
import org.coachline.timeline.Follow;
import org.coachline.timeline.LaneActions;
import org.coachline.timeline.TimelineControl;
import org.coachline.ui.internal.review.OpenReview;
import org.coachline.ui.internal.review.ReviewEditor;
import org.coachline.ui.internal.support.StatusLine;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;
import org.jspecify.annotations.Nullable;

/** Changes how the open call is seen, as its class's data says, which is also how each command's id ends; menu items tick what holds. */
public final class SeeingHandler extends AbstractHandler implements IElementUpdater, IExecutableExtension {

    private static final String PREFIX = "org.coachline.ui.seeing.";
    private static final int LANE_STEP = 8;
    private static final String[] TICKED = {"decibels", "clockTime", "followPage", "followSmoothly", "followNot", "laneAlone"};

    private String deed = "";

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        deed = String.valueOf(data);
    }

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        if (page != null && page.getActiveEditor() instanceof ReviewEditor editor && editor.review() instanceof OpenReview review
                && editor.timeline() instanceof TimelineControl timeline) {
            run(deed, review, timeline);
            refresh();
        }
        return null;
    }

    private static void run(String deed, OpenReview review, TimelineControl timeline) throws ExecutionException {
        LaneActions lanes = timeline.lanes();
        switch (deed) {
            case "decibels" -> toggleAmplitude();
            case "clockTime" -> toggleClock(review);
            case "follow" -> follow(next(SeeingPreferences.follow()));
            case "followPage" -> follow(Follow.PAGE);
            case "followSmoothly" -> follow(Follow.CENTRE);
            case "followNot" -> follow(Follow.OFF);
            case "laneFold" -> fold(timeline);
            case "laneAlone" -> alone(timeline);
            case "laneUp" -> lanes.move(null, -1);
            case "laneDown" -> lanes.move(null, 1);
            case "laneTaller" -> lanes.grow(null, LANE_STEP);
            case "laneShorter" -> lanes.grow(null, -LANE_STEP);
            case "lanesReset" -> {
                lanes.reset();
                StatusLine.say(SeeingTexts.get("lane.resetDone"));
            }
            case "tip" -> timeline.showTip();
            default -> throw new ExecutionException("nothing is known of the command " + PREFIX + deed);
        }
    }

    private static void toggleAmplitude() {
        Amplitude other = SeeingPreferences.amplitude() == Amplitude.LINEAR ? Amplitude.DECIBELS : Amplitude.LINEAR;
        SeeingPreferences.set(SeeingPreferences.AMPLITUDE, other);
        StatusLine.say(SeeingTexts.get("amplitude." + other));
    }

    static void toggleClock(OpenReview review) {
        SeeingPreferences.set(SeeingPreferences.CLOCK, !SeeingPreferences.isClock());
        TimelineLook.sayClock(review);
        refresh();
    }

    private static Follow next(Follow now) {
        return switch (now) {
            case PAGE -> Follow.CENTRE;
            case CENTRE -> Follow.OFF;
            case OFF -> Follow.PAGE;
        };
    }

    private static void follow(Follow follow) {
        SeeingPreferences.set(SeeingPreferences.FOLLOW, follow);
        StatusLine.say(SeeingTexts.get("follow." + follow));
    }

    static void fold(TimelineControl timeline) {
        String lane = timeline.getFocusedLane();
        if (lane != null) {
            timeline.lanes().toggleFolded(lane);
            StatusLine.say(SeeingTexts.get(timeline.lanes().isFolded(lane) ? "lane.folded" : "lane.unfolded", timeline.lanes().name(lane)));
        }
    }

    static void alone(TimelineControl timeline) {
        timeline.lanes().toggleAlone(null);
        String lane = timeline.getFocusedLane();
        StatusLine.say(timeline.lanes().isAlone() && lane != null ? SeeingTexts.get("alone.on", timeline.lanes().name(lane))
                : SeeingTexts.get("alone.off"));
    }

    private static @Nullable IEditorPart active() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        IWorkbenchPage page = window == null ? null : window.getActivePage();
        return page == null ? null : page.getActiveEditor();
    }

    private static void refresh() {
        ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
        for (String each : TICKED) {
            commands.refreshElements(PREFIX + each, null);
        }
    }

    @Override
    public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
        element.setChecked(switch (deed) {
            case "decibels" -> SeeingPreferences.amplitude() == Amplitude.DECIBELS;
            case "clockTime" -> SeeingPreferences.isClock();
            case "followPage" -> SeeingPreferences.follow() == Follow.PAGE;
            case "followSmoothly" -> SeeingPreferences.follow() == Follow.CENTRE;
            case "followNot" -> SeeingPreferences.follow() == Follow.OFF;
            case "laneAlone" -> active() instanceof ReviewEditor editor && editor.timeline() instanceof TimelineControl timeline
                    && timeline.lanes().isAlone();
            default -> false;
        });
    }
}
