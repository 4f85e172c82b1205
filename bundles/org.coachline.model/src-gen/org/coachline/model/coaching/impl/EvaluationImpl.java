/**
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.model.coaching.impl;

import java.time.Instant;

import java.util.Collection;

import org.coachline.model.CatalogRef;

import org.coachline.model.coaching.Answer;
import org.coachline.model.coaching.CoachingPackage;
import org.coachline.model.coaching.Evaluation;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Evaluation</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.coachline.model.coaching.impl.EvaluationImpl#getScorecard <em>Scorecard</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.EvaluationImpl#getScorecardVersion <em>Scorecard Version</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.EvaluationImpl#getScorecardContent <em>Scorecard Content</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.EvaluationImpl#getCompletedAt <em>Completed At</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.EvaluationImpl#getComment <em>Comment</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.EvaluationImpl#getAnswers <em>Answers</em>}</li>
 * </ul>
 *
 * @generated
 */
public class EvaluationImpl extends MinimalEObjectImpl.Container implements Evaluation {
	/**
	 * The default value of the '{@link #getScorecard() <em>Scorecard</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScorecard()
	 * @generated
	 * @ordered
	 */
	protected static final CatalogRef SCORECARD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getScorecard() <em>Scorecard</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScorecard()
	 * @generated
	 * @ordered
	 */
	protected CatalogRef scorecard = SCORECARD_EDEFAULT;

	/**
	 * The default value of the '{@link #getScorecardVersion() <em>Scorecard Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScorecardVersion()
	 * @generated
	 * @ordered
	 */
	protected static final String SCORECARD_VERSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getScorecardVersion() <em>Scorecard Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScorecardVersion()
	 * @generated
	 * @ordered
	 */
	protected String scorecardVersion = SCORECARD_VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getScorecardContent() <em>Scorecard Content</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScorecardContent()
	 * @generated
	 * @ordered
	 */
	protected static final String SCORECARD_CONTENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getScorecardContent() <em>Scorecard Content</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScorecardContent()
	 * @generated
	 * @ordered
	 */
	protected String scorecardContent = SCORECARD_CONTENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getCompletedAt() <em>Completed At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCompletedAt()
	 * @generated
	 * @ordered
	 */
	protected static final Instant COMPLETED_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCompletedAt() <em>Completed At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCompletedAt()
	 * @generated
	 * @ordered
	 */
	protected Instant completedAt = COMPLETED_AT_EDEFAULT;

	/**
	 * The default value of the '{@link #getComment() <em>Comment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getComment()
	 * @generated
	 * @ordered
	 */
	protected static final String COMMENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getComment() <em>Comment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getComment()
	 * @generated
	 * @ordered
	 */
	protected String comment = COMMENT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAnswers() <em>Answers</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnswers()
	 * @generated
	 * @ordered
	 */
	protected EList<Answer> answers;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected EvaluationImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CoachingPackage.Literals.EVALUATION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CatalogRef getScorecard() {
		return scorecard;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setScorecard(CatalogRef newScorecard) {
		CatalogRef oldScorecard = scorecard;
		scorecard = newScorecard;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.EVALUATION__SCORECARD, oldScorecard, scorecard));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getScorecardVersion() {
		return scorecardVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setScorecardVersion(String newScorecardVersion) {
		String oldScorecardVersion = scorecardVersion;
		scorecardVersion = newScorecardVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.EVALUATION__SCORECARD_VERSION, oldScorecardVersion, scorecardVersion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getScorecardContent() {
		return scorecardContent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setScorecardContent(String newScorecardContent) {
		String oldScorecardContent = scorecardContent;
		scorecardContent = newScorecardContent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.EVALUATION__SCORECARD_CONTENT, oldScorecardContent, scorecardContent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getCompletedAt() {
		return completedAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCompletedAt(Instant newCompletedAt) {
		Instant oldCompletedAt = completedAt;
		completedAt = newCompletedAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.EVALUATION__COMPLETED_AT, oldCompletedAt, completedAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getComment() {
		return comment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setComment(String newComment) {
		String oldComment = comment;
		comment = newComment;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.EVALUATION__COMMENT, oldComment, comment));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Answer> getAnswers() {
		if (answers == null) {
			answers = new EObjectContainmentEList<Answer>(Answer.class, this, CoachingPackage.EVALUATION__ANSWERS);
		}
		return answers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case CoachingPackage.EVALUATION__ANSWERS:
				return ((InternalEList<?>)getAnswers()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CoachingPackage.EVALUATION__SCORECARD:
				return getScorecard();
			case CoachingPackage.EVALUATION__SCORECARD_VERSION:
				return getScorecardVersion();
			case CoachingPackage.EVALUATION__SCORECARD_CONTENT:
				return getScorecardContent();
			case CoachingPackage.EVALUATION__COMPLETED_AT:
				return getCompletedAt();
			case CoachingPackage.EVALUATION__COMMENT:
				return getComment();
			case CoachingPackage.EVALUATION__ANSWERS:
				return getAnswers();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case CoachingPackage.EVALUATION__SCORECARD:
				setScorecard((CatalogRef)newValue);
				return;
			case CoachingPackage.EVALUATION__SCORECARD_VERSION:
				setScorecardVersion((String)newValue);
				return;
			case CoachingPackage.EVALUATION__SCORECARD_CONTENT:
				setScorecardContent((String)newValue);
				return;
			case CoachingPackage.EVALUATION__COMPLETED_AT:
				setCompletedAt((Instant)newValue);
				return;
			case CoachingPackage.EVALUATION__COMMENT:
				setComment((String)newValue);
				return;
			case CoachingPackage.EVALUATION__ANSWERS:
				getAnswers().clear();
				getAnswers().addAll((Collection<? extends Answer>)newValue);
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
			case CoachingPackage.EVALUATION__SCORECARD:
				setScorecard(SCORECARD_EDEFAULT);
				return;
			case CoachingPackage.EVALUATION__SCORECARD_VERSION:
				setScorecardVersion(SCORECARD_VERSION_EDEFAULT);
				return;
			case CoachingPackage.EVALUATION__SCORECARD_CONTENT:
				setScorecardContent(SCORECARD_CONTENT_EDEFAULT);
				return;
			case CoachingPackage.EVALUATION__COMPLETED_AT:
				setCompletedAt(COMPLETED_AT_EDEFAULT);
				return;
			case CoachingPackage.EVALUATION__COMMENT:
				setComment(COMMENT_EDEFAULT);
				return;
			case CoachingPackage.EVALUATION__ANSWERS:
				getAnswers().clear();
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
			case CoachingPackage.EVALUATION__SCORECARD:
				return SCORECARD_EDEFAULT == null ? scorecard != null : !SCORECARD_EDEFAULT.equals(scorecard);
			case CoachingPackage.EVALUATION__SCORECARD_VERSION:
				return SCORECARD_VERSION_EDEFAULT == null ? scorecardVersion != null : !SCORECARD_VERSION_EDEFAULT.equals(scorecardVersion);
			case CoachingPackage.EVALUATION__SCORECARD_CONTENT:
				return SCORECARD_CONTENT_EDEFAULT == null ? scorecardContent != null : !SCORECARD_CONTENT_EDEFAULT.equals(scorecardContent);
			case CoachingPackage.EVALUATION__COMPLETED_AT:
				return COMPLETED_AT_EDEFAULT == null ? completedAt != null : !COMPLETED_AT_EDEFAULT.equals(completedAt);
			case CoachingPackage.EVALUATION__COMMENT:
				return COMMENT_EDEFAULT == null ? comment != null : !COMMENT_EDEFAULT.equals(comment);
			case CoachingPackage.EVALUATION__ANSWERS:
				return answers != null && !answers.isEmpty();
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
		result.append(" (scorecard: ");
		result.append(scorecard);
		result.append(", scorecardVersion: ");
		result.append(scorecardVersion);
		result.append(", scorecardContent: ");
		result.append(scorecardContent);
		result.append(", completedAt: ");
		result.append(completedAt);
		result.append(", comment: ");
		result.append(comment);
		result.append(')');
		return result.toString();
	}

} //EvaluationImpl
