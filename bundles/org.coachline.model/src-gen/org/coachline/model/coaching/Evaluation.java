/**
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.model.coaching;

import java.time.Instant;

import org.coachline.model.CatalogRef;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Evaluation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The answers of one review, pinned to the version of the scorecard.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.coachline.model.coaching.Evaluation#getScorecard <em>Scorecard</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Evaluation#getScorecardVersion <em>Scorecard Version</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Evaluation#getScorecardContent <em>Scorecard Content</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Evaluation#getCompletedAt <em>Completed At</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Evaluation#getComment <em>Comment</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Evaluation#getAnswers <em>Answers</em>}</li>
 * </ul>
 *
 * @see org.coachline.model.coaching.CoachingPackage#getEvaluation()
 * @model
 * @generated
 */
public interface Evaluation extends EObject {
	/**
	 * Returns the value of the '<em><b>Scorecard</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Scorecard</em>' attribute.
	 * @see #setScorecard(CatalogRef)
	 * @see org.coachline.model.coaching.CoachingPackage#getEvaluation_Scorecard()
	 * @model dataType="org.coachline.model.coaching.CatalogRef"
	 * @generated
	 */
	CatalogRef getScorecard();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Evaluation#getScorecard <em>Scorecard</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scorecard</em>' attribute.
	 * @see #getScorecard()
	 * @generated
	 */
	void setScorecard(CatalogRef value);

	/**
	 * Returns the value of the '<em><b>Scorecard Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Scorecard Version</em>' attribute.
	 * @see #setScorecardVersion(String)
	 * @see org.coachline.model.coaching.CoachingPackage#getEvaluation_ScorecardVersion()
	 * @model
	 * @generated
	 */
	String getScorecardVersion();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Evaluation#getScorecardVersion <em>Scorecard Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scorecard Version</em>' attribute.
	 * @see #getScorecardVersion()
	 * @generated
	 */
	void setScorecardVersion(String value);

	/**
	 * Returns the value of the '<em><b>Scorecard Content</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Hash over what it asks, whatever its language; absent where nobody wrote it down.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scorecard Content</em>' attribute.
	 * @see #setScorecardContent(String)
	 * @see org.coachline.model.coaching.CoachingPackage#getEvaluation_ScorecardContent()
	 * @model
	 * @generated
	 */
	String getScorecardContent();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Evaluation#getScorecardContent <em>Scorecard Content</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scorecard Content</em>' attribute.
	 * @see #getScorecardContent()
	 * @generated
	 */
	void setScorecardContent(String value);

	/**
	 * Returns the value of the '<em><b>Completed At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When its reviewer said that it is complete; absent while it is being answered.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Completed At</em>' attribute.
	 * @see #setCompletedAt(Instant)
	 * @see org.coachline.model.coaching.CoachingPackage#getEvaluation_CompletedAt()
	 * @model dataType="org.coachline.model.coaching.Instant"
	 * @generated
	 */
	Instant getCompletedAt();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Evaluation#getCompletedAt <em>Completed At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Completed At</em>' attribute.
	 * @see #getCompletedAt()
	 * @generated
	 */
	void setCompletedAt(Instant value);

	/**
	 * Returns the value of the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the reviewer says of the call as a whole.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Comment</em>' attribute.
	 * @see #setComment(String)
	 * @see org.coachline.model.coaching.CoachingPackage#getEvaluation_Comment()
	 * @model
	 * @generated
	 */
	String getComment();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Evaluation#getComment <em>Comment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Comment</em>' attribute.
	 * @see #getComment()
	 * @generated
	 */
	void setComment(String value);

	/**
	 * Returns the value of the '<em><b>Answers</b></em>' containment reference list.
	 * The list contents are of type {@link org.coachline.model.coaching.Answer}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Answers</em>' containment reference list.
	 * @see org.coachline.model.coaching.CoachingPackage#getEvaluation_Answers()
	 * @model containment="true"
	 * @generated
	 */
	EList<Answer> getAnswers();

} // Evaluation
