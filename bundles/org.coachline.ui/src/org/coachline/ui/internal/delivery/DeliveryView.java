/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.coachline.insight.delivery.Rulings;
import org.coachline.model.coaching.DeliveredLine;
import org.coachline.model.coaching.Dispute;
import org.coachline.model.coaching.Evaluation;
import org.coachline.model.coaching.Moment;
import org.coachline.model.coaching.Review;
import org.coachline.ui.Session;
import org.coachline.ui.SessionListener;
import org.coachline.ui.internal.calls.NextCall;
import org.coachline.ui.internal.keymap.KeyHint;
import org.coachline.ui.internal.keys.PlainKeys;
import org.coachline.ui.internal.moments.ReviewView;
import org.coachline.ui.internal.review.OpenReview;
import org.coachline.ui.internal.scoring.EvaluationView;
import org.coachline.ui.internal.support.Columns;
import org.coachline.ui.internal.support.FlatButton;
import org.coachline.ui.internal.support.LookColors;
import org.coachline.ui.internal.support.Rows;
import org.coachline.ui.internal.support.Styles;
import org.coachline.ui.internal.support.UiErrors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.jspecify.annotations.Nullable;

/** Where the open review stands with its agent: what went out, what came back, and what of it is disputed, to be decided here. */
public final class DeliveryView extends ReviewView implements SessionListener {

    /** The view's id. */
    public static final String ID = "org.coachline.ui.view.delivery";

    private static final int[] SHARES = {60, 40};

    private Label state;
    private FlatButton deliver;
    private Table disputes;
    private Text story;
    private RulingPanel ruling;
    private List<Dispute> shown = List.of();
    /** The id of the dispute that was decided here, until it is seen that it was. */
    private @Nullable String decidedHere;
    /** Whose next line is to be decided, once it is shown. */
    private @Nullable OpenReview deciding;

    /** Shows the view; nothing where that fails. UI thread. */
    static @Nullable DeliveryView show(IWorkbenchWindow window) {
        try {
            return window.getActivePage().showView(ID) instanceof DeliveryView view ? view : null;
        } catch (PartInitException e) {
            UiErrors.mention(e);
            return null;
        }
    }

    /** Goes to the first disputed line of a review that waits, and puts the keyboard where it is decided; where none waits, to the list. */
    void decide(OpenReview wanted) {
        deciding = wanted;
        if (review() == wanted) {
            show();
        }
    }

    @Override
    protected void create(Composite parent) {
        Composite page = Styles.panel(parent, 1, false);
        state = Styles.text(page, "");
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(60, SWT.DEFAULT).applyTo(state);
        Composite head = Styles.panel(page, 3, true);
        deliver = Styles.id(new FlatButton(head, "send", DeliveryTexts.get("button.tip"), false).text(DeliveryTexts.get("view.deliver"))
                .onPress(() -> DeliverHandler.deliver(getSite().getWorkbenchWindow())), "view.deliver");
        Styles.id(new FlatButton(head, "inbox", DeliveryTexts.get("view.reply"), false).text(DeliveryTexts.get("view.reply"))
                .onPress(() -> ReplyHandler.ask(getSite().getWorkbenchWindow())), "view.reply");
        Styles.id(new FlatButton(head, "arrow-right", DeliveryTexts.get("view.nextTip", KeyHint.of(NextCall.COMMAND)), false).text(DeliveryTexts.get("view.next"))
                .onPress(() -> NextCall.open(getSite().getWorkbenchWindow())), "view.next");
        SashForm halves = new SashForm(page, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(halves);
        Composite left = new Composite(halves, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(left);
        disputes = Styles.id(Styles.named(new Table(left, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL), DeliveryTexts.get("view.disputes")), "disputes");
        disputes.setHeaderVisible(true);
        Columns.of(disputes).share(DeliveryTexts.get("column.line"), 110, 5).share(DeliveryTexts.get("column.delivered"), 94, 3)
                .share(DeliveryTexts.get("column.proposed"), 80, 3).share(DeliveryTexts.get("column.decided"), 76, 4).done();
        Rows.style(disputes);
        LookColors.get().keep(disputes, disputes::redraw);
        GridDataFactory.fillDefaults().grab(true, true).hint(200, 60).applyTo(disputes);
        disputes.addListener(SWT.Selection, event -> showDispute());
        disputes.addListener(SWT.DefaultSelection, event -> goTo());
        disputes.setData(PlainKeys.OWN_ENTER, Boolean.TRUE);
        ruling = new RulingPanel(left, this::decided);
        Composite right = Styles.panel(halves, 1, true);
        Styles.strong(right, DeliveryTexts.get("view.story"));
        story = Styles.id(Styles.named(new Text(right, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL), DeliveryTexts.get("view.story")), "deliveryStory");
        story.addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        GridDataFactory.fillDefaults().grab(true, true).hint(120, 60).applyTo(story);
        halves.setWeights(SHARES);
        Session.get().addListener(this);
    }

    @Override
    public void libraryChanged(Set<String> documentIds, boolean external) {
        ruling.libraryChanged();
    }

    @Override
    public void dispose() {
        Session.get().removeListener(this);
        super.dispose();
    }

    @Override
    protected void reviewChanged() {
        show();
    }

    @Override
    public void documentsChanged() {
        super.documentsChanged();
        show();
    }

    private void show() {
        OpenReview open = review();
        Review review = open == null ? null : open.review().document();
        String told = review == null ? DeliveryTexts.get("view.noReview") : StateLine.state(review).replace("&&", "&");
        state.setText(told.replace("&", "&&"));
        state.getParent().layout(true);
        List<String> lines = review == null ? List.of() : Story.of(review);
        String text = review != null && lines.isEmpty() ? DeliveryTexts.get("view.storyNone") : String.join("\n", lines);
        if (!story.getText().equals(text)) {
            story.setText(text);
        }
        List<Dispute> now = review == null ? List.of() : List.copyOf(review.getDisputes());
        List<String[]> rows = rows(review, now);
        if (!now.equals(shown) || !same(rows)) {
            int selected = disputes.getSelectionIndex();
            shown = now;
            disputes.removeAll();
            for (String[] row : rows) {
                new TableItem(disputes, SWT.NONE).setText(row);
            }
            if (!now.isEmpty()) {
                disputes.select(selected >= 0 && selected < now.size() ? selected : first(now));
            }
        }
        GridData place = (GridData) disputes.getLayoutData();
        if (place.exclude != now.isEmpty()) {
            place.exclude = now.isEmpty();
            disputes.setVisible(!now.isEmpty());
        }
        showDispute();
        disputes.getParent().layout(true, true);
        if (open != null && open == deciding) {
            deciding = null;
            next(now);
        }
        goOn(now);
    }

    private void decided(String disputeId) {
        decidedHere = disputeId;
        goOn(shown);
    }

    /** From a line that was decided here to the next one, unless somebody went elsewhere meanwhile. */
    private void goOn(List<Dispute> all) {
        if (all.stream().anyMatch(each -> each.getId().equals(decidedHere) && each.getRuling() != null)) {
            decidedHere = null;
            if (getSite().getPage().getActivePart() == this) {
                next(all);
            }
        }
    }

    private void next(List<Dispute> all) {
        if (all.isEmpty()) {
            disputes.setFocus();
            return;
        }
        int next = first(all);
        disputes.setSelection(next);
        showDispute();
        if (all.get(next).getRuling() == null && !all.get(next).isLate()) {
            goTo();
        } else {
            disputes.setFocus();
        }
    }

    /** What is disputed is selected in the call and about to be heard; the keyboard goes to where it is decided. */
    private void goTo() {
        OpenReview open = review();
        int index = disputes.getSelectionIndex();
        if (open == null || index < 0 || index >= shown.size()) {
            return;
        }
        Review document = open.review().document();
        Optional<DeliveredLine> line = Rulings.line(document, shown.get(index));
        List<Moment> moments = line.map(each -> moments(document, each)).orElse(List.of());
        if (!moments.isEmpty()) {
            open.select(moments.stream().map(Moment::getId).toList(), moments.getFirst().getId());
            open.playback().seek(moments.getFirst().getStartMicros());
        }
        line.map(DeliveredLine::getQuestionId).ifPresent(question -> {
            if (getSite().getPage().findView(EvaluationView.ID) instanceof EvaluationView scorecard) {
                scorecard.choose(question);
            }
        });
        ruling.focus();
    }

    /** The moment of a line; of a question what is attached to its answer. */
    private static List<Moment> moments(Review review, DeliveredLine line) {
        if (line.getMomentId() != null) {
            return review.getMoments().stream().filter(each -> each.getId().equals(line.getMomentId())).toList();
        }
        Evaluation evaluation = review.getEvaluation();
        return evaluation == null ? List.of() : evaluation.getAnswers().stream()
                .filter(each -> Objects.equals(each.getSectionId(), line.getSectionId()) && Objects.equals(each.getQuestionId(), line.getQuestionId()))
                .flatMap(each -> each.getMoments().stream()).toList();
    }

    private boolean same(List<String[]> rows) {
        for (int i = 0; i < rows.size(); i++) {
            for (int column = 0; column < rows.get(i).length; column++) {
                if (i >= disputes.getItemCount() || !disputes.getItem(i).getText(column).equals(rows.get(i)[column])) {
                    return false;
                }
            }
        }
        return rows.size() == disputes.getItemCount();
    }

    /** The first that waits, or the first. */
    private static int first(List<Dispute> all) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).getRuling() == null && !all.get(i).isLate()) {
                return i;
            }
        }
        return 0;
    }

    private static List<String[]> rows(@Nullable Review review, List<Dispute> all) {
        List<String[]> rows = new ArrayList<>();
        for (Dispute each : all) {
            Optional<DeliveredLine> line = review == null ? Optional.empty() : Rulings.line(review, each);
            rows.add(new String[] {line.map(DeliveredLine::getLabel).orElse(each.getLine()),
                line.map(one -> DeliveryTexts.view(one.getVerdict(), one.isNotApplicable(), one.getAnswer())).orElse(""),
                DeliveryTexts.view(each.getVerdict(), each.isNotApplicable(), each.getAnswer()), Story.decision(each)});
        }
        return rows;
    }

    private void showDispute() {
        OpenReview open = review();
        int index = disputes.getSelectionIndex();
        if (open == null || index < 0 || index >= shown.size()) {
            ruling.show(null, null);
            return;
        }
        ruling.show(open, shown.get(index));
    }

    @Override
    public void setFocus() {
        if (disputes.isVisible()) {
            disputes.setFocus();
        } else {
            deliver.setFocus();
        }
    }
}
