/**
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.model.coaching;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Answer</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.coachline.model.coaching.Answer#getSectionId <em>Section Id</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Answer#getQuestionId <em>Question Id</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Answer#getOptionId <em>Option Id</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Answer#isNotApplicable <em>Not Applicable</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Answer#getComment <em>Comment</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Answer#getMoments <em>Moments</em>}</li>
 * </ul>
 *
 * @see org.coachline.model.coaching.CoachingPackage#getAnswer()
 * @model
 * @generated
 */
public interface Answer extends EObject {
	/**
	 * Returns the value of the '<em><b>Section Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Section Id</em>' attribute.
	 * @see #setSectionId(String)
	 * @see org.coachline.model.coaching.CoachingPackage#getAnswer_SectionId()
	 * @model
	 * @generated
	 */
	String getSectionId();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Answer#getSectionId <em>Section Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Section Id</em>' attribute.
	 * @see #getSectionId()
	 * @generated
	 */
	void setSectionId(String value);

	/**
	 * Returns the value of the '<em><b>Question Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Question Id</em>' attribute.
	 * @see #setQuestionId(String)
	 * @see org.coachline.model.coaching.CoachingPackage#getAnswer_QuestionId()
	 * @model
	 * @generated
	 */
	String getQuestionId();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Answer#getQuestionId <em>Question Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Question Id</em>' attribute.
	 * @see #getQuestionId()
	 * @generated
	 */
	void setQuestionId(String value);

	/**
	 * Returns the value of the '<em><b>Option Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Absent while unanswered or not applicable.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Option Id</em>' attribute.
	 * @see #setOptionId(String)
	 * @see org.coachline.model.coaching.CoachingPackage#getAnswer_OptionId()
	 * @model
	 * @generated
	 */
	String getOptionId();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Answer#getOptionId <em>Option Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Option Id</em>' attribute.
	 * @see #getOptionId()
	 * @generated
	 */
	void setOptionId(String value);

	/**
	 * Returns the value of the '<em><b>Not Applicable</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Not Applicable</em>' attribute.
	 * @see #setNotApplicable(boolean)
	 * @see org.coachline.model.coaching.CoachingPackage#getAnswer_NotApplicable()
	 * @model
	 * @generated
	 */
	boolean isNotApplicable();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Answer#isNotApplicable <em>Not Applicable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Not Applicable</em>' attribute.
	 * @see #isNotApplicable()
	 * @generated
	 */
	void setNotApplicable(boolean value);

	/**
	 * Returns the value of the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Comment</em>' attribute.
	 * @see #setComment(String)
	 * @see org.coachline.model.coaching.CoachingPackage#getAnswer_Comment()
	 * @model
	 * @generated
	 */
	String getComment();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Answer#getComment <em>Comment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Comment</em>' attribute.
	 * @see #getComment()
	 * @generated
	 */
	void setComment(String value);

	/**
	 * Returns the value of the '<em><b>Moments</b></em>' reference list.
	 * The list contents are of type {@link org.coachline.model.coaching.Moment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Evidence.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Moments</em>' reference list.
	 * @see org.coachline.model.coaching.CoachingPackage#getAnswer_Moments()
	 * @model
	 * @generated
	 */
	EList<Moment> getMoments();

} // Answer
