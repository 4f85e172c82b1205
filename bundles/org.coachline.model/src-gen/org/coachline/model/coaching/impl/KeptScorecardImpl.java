/**
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.model.coaching.impl;

import java.time.Instant;

import org.coachline.model.catalog.Scorecard;

import org.coachline.model.coaching.CoachingPackage;
import org.coachline.model.coaching.KeptScorecard;
import org.coachline.model.coaching.ScorecardState;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Kept Scorecard</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.coachline.model.coaching.impl.KeptScorecardImpl#getPack <em>Pack</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.KeptScorecardImpl#getState <em>State</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.KeptScorecardImpl#getCreatedAt <em>Created At</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.KeptScorecardImpl#getPublishedAt <em>Published At</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.KeptScorecardImpl#getPublishedBy <em>Published By</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.KeptScorecardImpl#getScorecard <em>Scorecard</em>}</li>
 * </ul>
 *
 * @generated
 */
public class KeptScorecardImpl extends DocumentImpl implements KeptScorecard {
	/**
	 * The default value of the '{@link #getPack() <em>Pack</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPack()
	 * @generated
	 * @ordered
	 */
	protected static final String PACK_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPack() <em>Pack</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPack()
	 * @generated
	 * @ordered
	 */
	protected String pack = PACK_EDEFAULT;

	/**
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final ScorecardState STATE_EDEFAULT = ScorecardState.DRAFT;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected ScorecardState state = STATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getCreatedAt() <em>Created At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreatedAt()
	 * @generated
	 * @ordered
	 */
	protected static final Instant CREATED_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCreatedAt() <em>Created At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreatedAt()
	 * @generated
	 * @ordered
	 */
	protected Instant createdAt = CREATED_AT_EDEFAULT;

	/**
	 * The default value of the '{@link #getPublishedAt() <em>Published At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublishedAt()
	 * @generated
	 * @ordered
	 */
	protected static final Instant PUBLISHED_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPublishedAt() <em>Published At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublishedAt()
	 * @generated
	 * @ordered
	 */
	protected Instant publishedAt = PUBLISHED_AT_EDEFAULT;

	/**
	 * The default value of the '{@link #getPublishedBy() <em>Published By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublishedBy()
	 * @generated
	 * @ordered
	 */
	protected static final String PUBLISHED_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPublishedBy() <em>Published By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublishedBy()
	 * @generated
	 * @ordered
	 */
	protected String publishedBy = PUBLISHED_BY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getScorecard() <em>Scorecard</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScorecard()
	 * @generated
	 * @ordered
	 */
	protected Scorecard scorecard;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected KeptScorecardImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CoachingPackage.Literals.KEPT_SCORECARD;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPack() {
		return pack;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPack(String newPack) {
		String oldPack = pack;
		pack = newPack;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.KEPT_SCORECARD__PACK, oldPack, pack));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ScorecardState getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(ScorecardState newState) {
		ScorecardState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.KEPT_SCORECARD__STATE, oldState, state));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getCreatedAt() {
		return createdAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCreatedAt(Instant newCreatedAt) {
		Instant oldCreatedAt = createdAt;
		createdAt = newCreatedAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.KEPT_SCORECARD__CREATED_AT, oldCreatedAt, createdAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getPublishedAt() {
		return publishedAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPublishedAt(Instant newPublishedAt) {
		Instant oldPublishedAt = publishedAt;
		publishedAt = newPublishedAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.KEPT_SCORECARD__PUBLISHED_AT, oldPublishedAt, publishedAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPublishedBy() {
		return publishedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPublishedBy(String newPublishedBy) {
		String oldPublishedBy = publishedBy;
		publishedBy = newPublishedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.KEPT_SCORECARD__PUBLISHED_BY, oldPublishedBy, publishedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Scorecard getScorecard() {
		return scorecard;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetScorecard(Scorecard newScorecard, NotificationChain msgs) {
		Scorecard oldScorecard = scorecard;
		scorecard = newScorecard;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, CoachingPackage.KEPT_SCORECARD__SCORECARD, oldScorecard, newScorecard);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setScorecard(Scorecard newScorecard) {
		if (newScorecard != scorecard) {
			NotificationChain msgs = null;
			if (scorecard != null)
				msgs = ((InternalEObject)scorecard).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - CoachingPackage.KEPT_SCORECARD__SCORECARD, null, msgs);
			if (newScorecard != null)
				msgs = ((InternalEObject)newScorecard).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - CoachingPackage.KEPT_SCORECARD__SCORECARD, null, msgs);
			msgs = basicSetScorecard(newScorecard, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.KEPT_SCORECARD__SCORECARD, newScorecard, newScorecard));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case CoachingPackage.KEPT_SCORECARD__SCORECARD:
				return basicSetScorecard(null, msgs);
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
			case CoachingPackage.KEPT_SCORECARD__PACK:
				return getPack();
			case CoachingPackage.KEPT_SCORECARD__STATE:
				return getState();
			case CoachingPackage.KEPT_SCORECARD__CREATED_AT:
				return getCreatedAt();
			case CoachingPackage.KEPT_SCORECARD__PUBLISHED_AT:
				return getPublishedAt();
			case CoachingPackage.KEPT_SCORECARD__PUBLISHED_BY:
				return getPublishedBy();
			case CoachingPackage.KEPT_SCORECARD__SCORECARD:
				return getScorecard();
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
			case CoachingPackage.KEPT_SCORECARD__PACK:
				setPack((String)newValue);
				return;
			case CoachingPackage.KEPT_SCORECARD__STATE:
				setState((ScorecardState)newValue);
				return;
			case CoachingPackage.KEPT_SCORECARD__CREATED_AT:
				setCreatedAt((Instant)newValue);
				return;
			case CoachingPackage.KEPT_SCORECARD__PUBLISHED_AT:
				setPublishedAt((Instant)newValue);
				return;
			case CoachingPackage.KEPT_SCORECARD__PUBLISHED_BY:
				setPublishedBy((String)newValue);
				return;
			case CoachingPackage.KEPT_SCORECARD__SCORECARD:
				setScorecard((Scorecard)newValue);
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
			case CoachingPackage.KEPT_SCORECARD__PACK:
				setPack(PACK_EDEFAULT);
				return;
			case CoachingPackage.KEPT_SCORECARD__STATE:
				setState(STATE_EDEFAULT);
				return;
			case CoachingPackage.KEPT_SCORECARD__CREATED_AT:
				setCreatedAt(CREATED_AT_EDEFAULT);
				return;
			case CoachingPackage.KEPT_SCORECARD__PUBLISHED_AT:
				setPublishedAt(PUBLISHED_AT_EDEFAULT);
				return;
			case CoachingPackage.KEPT_SCORECARD__PUBLISHED_BY:
				setPublishedBy(PUBLISHED_BY_EDEFAULT);
				return;
			case CoachingPackage.KEPT_SCORECARD__SCORECARD:
				setScorecard((Scorecard)null);
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
			case CoachingPackage.KEPT_SCORECARD__PACK:
				return PACK_EDEFAULT == null ? pack != null : !PACK_EDEFAULT.equals(pack);
			case CoachingPackage.KEPT_SCORECARD__STATE:
				return state != STATE_EDEFAULT;
			case CoachingPackage.KEPT_SCORECARD__CREATED_AT:
				return CREATED_AT_EDEFAULT == null ? createdAt != null : !CREATED_AT_EDEFAULT.equals(createdAt);
			case CoachingPackage.KEPT_SCORECARD__PUBLISHED_AT:
				return PUBLISHED_AT_EDEFAULT == null ? publishedAt != null : !PUBLISHED_AT_EDEFAULT.equals(publishedAt);
			case CoachingPackage.KEPT_SCORECARD__PUBLISHED_BY:
				return PUBLISHED_BY_EDEFAULT == null ? publishedBy != null : !PUBLISHED_BY_EDEFAULT.equals(publishedBy);
			case CoachingPackage.KEPT_SCORECARD__SCORECARD:
				return scorecard != null;
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
		result.append(" (pack: ");
		result.append(pack);
		result.append(", state: ");
		result.append(state);
		result.append(", createdAt: ");
		result.append(createdAt);
		result.append(", publishedAt: ");
		result.append(publishedAt);
		result.append(", publishedBy: ");
		result.append(publishedBy);
		result.append(')');
		return result.toString();
	}

} //KeptScorecardImpl
