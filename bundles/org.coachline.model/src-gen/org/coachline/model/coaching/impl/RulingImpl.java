/**
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.model.coaching.impl;

import java.time.Instant;

import org.coachline.model.coaching.CoachingPackage;
import org.coachline.model.coaching.DisputeDecision;
import org.coachline.model.coaching.Ruling;
import org.coachline.model.coaching.Verdict;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Ruling</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.coachline.model.coaching.impl.RulingImpl#getDecision <em>Decision</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.RulingImpl#getWho <em>Who</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.RulingImpl#getAt <em>At</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.RulingImpl#getReason <em>Reason</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.RulingImpl#getVerdict <em>Verdict</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.RulingImpl#getOptionId <em>Option Id</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.RulingImpl#isNotApplicable <em>Not Applicable</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.RulingImpl#getAnswer <em>Answer</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.RulingImpl#getScoreBefore <em>Score Before</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.RulingImpl#getScoreAfter <em>Score After</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RulingImpl extends MinimalEObjectImpl.Container implements Ruling {
	/**
	 * The default value of the '{@link #getDecision() <em>Decision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecision()
	 * @generated
	 * @ordered
	 */
	protected static final DisputeDecision DECISION_EDEFAULT = DisputeDecision.KEPT;

	/**
	 * The cached value of the '{@link #getDecision() <em>Decision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecision()
	 * @generated
	 * @ordered
	 */
	protected DisputeDecision decision = DECISION_EDEFAULT;

	/**
	 * The default value of the '{@link #getWho() <em>Who</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWho()
	 * @generated
	 * @ordered
	 */
	protected static final String WHO_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWho() <em>Who</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWho()
	 * @generated
	 * @ordered
	 */
	protected String who = WHO_EDEFAULT;

	/**
	 * The default value of the '{@link #getAt() <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAt()
	 * @generated
	 * @ordered
	 */
	protected static final Instant AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAt() <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAt()
	 * @generated
	 * @ordered
	 */
	protected Instant at = AT_EDEFAULT;

	/**
	 * The default value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected static final String REASON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected String reason = REASON_EDEFAULT;

	/**
	 * The default value of the '{@link #getVerdict() <em>Verdict</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVerdict()
	 * @generated
	 * @ordered
	 */
	protected static final Verdict VERDICT_EDEFAULT = Verdict.NONE;

	/**
	 * The cached value of the '{@link #getVerdict() <em>Verdict</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVerdict()
	 * @generated
	 * @ordered
	 */
	protected Verdict verdict = VERDICT_EDEFAULT;

	/**
	 * The default value of the '{@link #getOptionId() <em>Option Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOptionId()
	 * @generated
	 * @ordered
	 */
	protected static final String OPTION_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOptionId() <em>Option Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOptionId()
	 * @generated
	 * @ordered
	 */
	protected String optionId = OPTION_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #isNotApplicable() <em>Not Applicable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isNotApplicable()
	 * @generated
	 * @ordered
	 */
	protected static final boolean NOT_APPLICABLE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isNotApplicable() <em>Not Applicable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isNotApplicable()
	 * @generated
	 * @ordered
	 */
	protected boolean notApplicable = NOT_APPLICABLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getAnswer() <em>Answer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnswer()
	 * @generated
	 * @ordered
	 */
	protected static final String ANSWER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAnswer() <em>Answer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnswer()
	 * @generated
	 * @ordered
	 */
	protected String answer = ANSWER_EDEFAULT;

	/**
	 * The default value of the '{@link #getScoreBefore() <em>Score Before</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScoreBefore()
	 * @generated
	 * @ordered
	 */
	protected static final Double SCORE_BEFORE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getScoreBefore() <em>Score Before</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScoreBefore()
	 * @generated
	 * @ordered
	 */
	protected Double scoreBefore = SCORE_BEFORE_EDEFAULT;

	/**
	 * The default value of the '{@link #getScoreAfter() <em>Score After</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScoreAfter()
	 * @generated
	 * @ordered
	 */
	protected static final Double SCORE_AFTER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getScoreAfter() <em>Score After</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScoreAfter()
	 * @generated
	 * @ordered
	 */
	protected Double scoreAfter = SCORE_AFTER_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RulingImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CoachingPackage.Literals.RULING;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DisputeDecision getDecision() {
		return decision;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDecision(DisputeDecision newDecision) {
		DisputeDecision oldDecision = decision;
		decision = newDecision == null ? DECISION_EDEFAULT : newDecision;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.RULING__DECISION, oldDecision, decision));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWho() {
		return who;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWho(String newWho) {
		String oldWho = who;
		who = newWho;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.RULING__WHO, oldWho, who));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getAt() {
		return at;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAt(Instant newAt) {
		Instant oldAt = at;
		at = newAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.RULING__AT, oldAt, at));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReason() {
		return reason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReason(String newReason) {
		String oldReason = reason;
		reason = newReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.RULING__REASON, oldReason, reason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Verdict getVerdict() {
		return verdict;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVerdict(Verdict newVerdict) {
		Verdict oldVerdict = verdict;
		verdict = newVerdict == null ? VERDICT_EDEFAULT : newVerdict;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.RULING__VERDICT, oldVerdict, verdict));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOptionId() {
		return optionId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOptionId(String newOptionId) {
		String oldOptionId = optionId;
		optionId = newOptionId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.RULING__OPTION_ID, oldOptionId, optionId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isNotApplicable() {
		return notApplicable;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNotApplicable(boolean newNotApplicable) {
		boolean oldNotApplicable = notApplicable;
		notApplicable = newNotApplicable;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.RULING__NOT_APPLICABLE, oldNotApplicable, notApplicable));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAnswer() {
		return answer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAnswer(String newAnswer) {
		String oldAnswer = answer;
		answer = newAnswer;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.RULING__ANSWER, oldAnswer, answer));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getScoreBefore() {
		return scoreBefore;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setScoreBefore(Double newScoreBefore) {
		Double oldScoreBefore = scoreBefore;
		scoreBefore = newScoreBefore;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.RULING__SCORE_BEFORE, oldScoreBefore, scoreBefore));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getScoreAfter() {
		return scoreAfter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setScoreAfter(Double newScoreAfter) {
		Double oldScoreAfter = scoreAfter;
		scoreAfter = newScoreAfter;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.RULING__SCORE_AFTER, oldScoreAfter, scoreAfter));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CoachingPackage.RULING__DECISION:
				return getDecision();
			case CoachingPackage.RULING__WHO:
				return getWho();
			case CoachingPackage.RULING__AT:
				return getAt();
			case CoachingPackage.RULING__REASON:
				return getReason();
			case CoachingPackage.RULING__VERDICT:
				return getVerdict();
			case CoachingPackage.RULING__OPTION_ID:
				return getOptionId();
			case CoachingPackage.RULING__NOT_APPLICABLE:
				return isNotApplicable();
			case CoachingPackage.RULING__ANSWER:
				return getAnswer();
			case CoachingPackage.RULING__SCORE_BEFORE:
				return getScoreBefore();
			case CoachingPackage.RULING__SCORE_AFTER:
				return getScoreAfter();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case CoachingPackage.RULING__DECISION:
				setDecision((DisputeDecision)newValue);
				return;
			case CoachingPackage.RULING__WHO:
				setWho((String)newValue);
				return;
			case CoachingPackage.RULING__AT:
				setAt((Instant)newValue);
				return;
			case CoachingPackage.RULING__REASON:
				setReason((String)newValue);
				return;
			case CoachingPackage.RULING__VERDICT:
				setVerdict((Verdict)newValue);
				return;
			case CoachingPackage.RULING__OPTION_ID:
				setOptionId((String)newValue);
				return;
			case CoachingPackage.RULING__NOT_APPLICABLE:
				setNotApplicable((Boolean)newValue);
				return;
			case CoachingPackage.RULING__ANSWER:
				setAnswer((String)newValue);
				return;
			case CoachingPackage.RULING__SCORE_BEFORE:
				setScoreBefore((Double)newValue);
				return;
			case CoachingPackage.RULING__SCORE_AFTER:
				setScoreAfter((Double)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case CoachingPackage.RULING__DECISION:
				setDecision(DECISION_EDEFAULT);
				return;
			case CoachingPackage.RULING__WHO:
				setWho(WHO_EDEFAULT);
				return;
			case CoachingPackage.RULING__AT:
				setAt(AT_EDEFAULT);
				return;
			case CoachingPackage.RULING__REASON:
				setReason(REASON_EDEFAULT);
				return;
			case CoachingPackage.RULING__VERDICT:
				setVerdict(VERDICT_EDEFAULT);
				return;
			case CoachingPackage.RULING__OPTION_ID:
				setOptionId(OPTION_ID_EDEFAULT);
				return;
			case CoachingPackage.RULING__NOT_APPLICABLE:
				setNotApplicable(NOT_APPLICABLE_EDEFAULT);
				return;
			case CoachingPackage.RULING__ANSWER:
				setAnswer(ANSWER_EDEFAULT);
				return;
			case CoachingPackage.RULING__SCORE_BEFORE:
				setScoreBefore(SCORE_BEFORE_EDEFAULT);
				return;
			case CoachingPackage.RULING__SCORE_AFTER:
				setScoreAfter(SCORE_AFTER_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case CoachingPackage.RULING__DECISION:
				return decision != DECISION_EDEFAULT;
			case CoachingPackage.RULING__WHO:
				return WHO_EDEFAULT == null ? who != null : !WHO_EDEFAULT.equals(who);
			case CoachingPackage.RULING__AT:
				return AT_EDEFAULT == null ? at != null : !AT_EDEFAULT.equals(at);
			case CoachingPackage.RULING__REASON:
				return REASON_EDEFAULT == null ? reason != null : !REASON_EDEFAULT.equals(reason);
			case CoachingPackage.RULING__VERDICT:
				return verdict != VERDICT_EDEFAULT;
			case CoachingPackage.RULING__OPTION_ID:
				return OPTION_ID_EDEFAULT == null ? optionId != null : !OPTION_ID_EDEFAULT.equals(optionId);
			case CoachingPackage.RULING__NOT_APPLICABLE:
				return notApplicable != NOT_APPLICABLE_EDEFAULT;
			case CoachingPackage.RULING__ANSWER:
				return ANSWER_EDEFAULT == null ? answer != null : !ANSWER_EDEFAULT.equals(answer);
			case CoachingPackage.RULING__SCORE_BEFORE:
				return SCORE_BEFORE_EDEFAULT == null ? scoreBefore != null : !SCORE_BEFORE_EDEFAULT.equals(scoreBefore);
			case CoachingPackage.RULING__SCORE_AFTER:
				return SCORE_AFTER_EDEFAULT == null ? scoreAfter != null : !SCORE_AFTER_EDEFAULT.equals(scoreAfter);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (decision: ");
		result.append(decision);
		result.append(", who: ");
		result.append(who);
		result.append(", at: ");
		result.append(at);
		result.append(", reason: ");
		result.append(reason);
		result.append(", verdict: ");
		result.append(verdict);
		result.append(", optionId: ");
		result.append(optionId);
		result.append(", notApplicable: ");
		result.append(notApplicable);
		result.append(", answer: ");
		result.append(answer);
		result.append(", scoreBefore: ");
		result.append(scoreBefore);
		result.append(", scoreAfter: ");
		result.append(scoreAfter);
		result.append(')');
		return result.toString();
	}

} //RulingImpl
