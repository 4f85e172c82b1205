/**
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.model.coaching;

import java.time.Instant;

import org.coachline.model.catalog.Scorecard;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Kept Scorecard</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One version of a scorecard: a team’s own, or one of a pack that an evaluation refers to. Once it is no draft it does not change any more.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.coachline.model.coaching.KeptScorecard#getPack <em>Pack</em>}</li>
 *   <li>{@link org.coachline.model.coaching.KeptScorecard#getState <em>State</em>}</li>
 *   <li>{@link org.coachline.model.coaching.KeptScorecard#getCreatedAt <em>Created At</em>}</li>
 *   <li>{@link org.coachline.model.coaching.KeptScorecard#getPublishedAt <em>Published At</em>}</li>
 *   <li>{@link org.coachline.model.coaching.KeptScorecard#getPublishedBy <em>Published By</em>}</li>
 *   <li>{@link org.coachline.model.coaching.KeptScorecard#getScorecard <em>Scorecard</em>}</li>
 * </ul>
 *
 * @see org.coachline.model.coaching.CoachingPackage#getKeptScorecard()
 * @model
 * @generated
 */
public interface KeptScorecard extends Document {
	/**
	 * Returns the value of the '<em><b>Pack</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the pack it is from; of a team’s own scorecards that of the library.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pack</em>' attribute.
	 * @see #setPack(String)
	 * @see org.coachline.model.coaching.CoachingPackage#getKeptScorecard_Pack()
	 * @model
	 * @generated
	 */
	String getPack();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.KeptScorecard#getPack <em>Pack</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pack</em>' attribute.
	 * @see #getPack()
	 * @generated
	 */
	void setPack(String value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link org.coachline.model.coaching.ScorecardState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.coachline.model.coaching.ScorecardState
	 * @see #setState(ScorecardState)
	 * @see org.coachline.model.coaching.CoachingPackage#getKeptScorecard_State()
	 * @model
	 * @generated
	 */
	ScorecardState getState();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.KeptScorecard#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.coachline.model.coaching.ScorecardState
	 * @see #getState()
	 * @generated
	 */
	void setState(ScorecardState value);

	/**
	 * Returns the value of the '<em><b>Created At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Created At</em>' attribute.
	 * @see #setCreatedAt(Instant)
	 * @see org.coachline.model.coaching.CoachingPackage#getKeptScorecard_CreatedAt()
	 * @model dataType="org.coachline.model.coaching.Instant"
	 * @generated
	 */
	Instant getCreatedAt();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.KeptScorecard#getCreatedAt <em>Created At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Created At</em>' attribute.
	 * @see #getCreatedAt()
	 * @generated
	 */
	void setCreatedAt(Instant value);

	/**
	 * Returns the value of the '<em><b>Published At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Absent for drafts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Published At</em>' attribute.
	 * @see #setPublishedAt(Instant)
	 * @see org.coachline.model.coaching.CoachingPackage#getKeptScorecard_PublishedAt()
	 * @model dataType="org.coachline.model.coaching.Instant"
	 * @generated
	 */
	Instant getPublishedAt();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.KeptScorecard#getPublishedAt <em>Published At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Published At</em>' attribute.
	 * @see #getPublishedAt()
	 * @generated
	 */
	void setPublishedAt(Instant value);

	/**
	 * Returns the value of the '<em><b>Published By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who published it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Published By</em>' attribute.
	 * @see #setPublishedBy(String)
	 * @see org.coachline.model.coaching.CoachingPackage#getKeptScorecard_PublishedBy()
	 * @model
	 * @generated
	 */
	String getPublishedBy();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.KeptScorecard#getPublishedBy <em>Published By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Published By</em>' attribute.
	 * @see #getPublishedBy()
	 * @generated
	 */
	void setPublishedBy(String value);

	/**
	 * Returns the value of the '<em><b>Scorecard</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sections, questions and answers; techniques by pack-id/technique-id.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scorecard</em>' containment reference.
	 * @see #setScorecard(Scorecard)
	 * @see org.coachline.model.coaching.CoachingPackage#getKeptScorecard_Scorecard()
	 * @model containment="true"
	 * @generated
	 */
	Scorecard getScorecard();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.KeptScorecard#getScorecard <em>Scorecard</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scorecard</em>' containment reference.
	 * @see #getScorecard()
	 * @generated
	 */
	void setScorecard(Scorecard value);

} // KeptScorecard
