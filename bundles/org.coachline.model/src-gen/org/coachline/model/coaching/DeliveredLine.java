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
 * A representation of the model object '<em><b>Delivered Line</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A verdict or an answer as it was delivered.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.coachline.model.coaching.DeliveredLine#getLine <em>Line</em>}</li>
 *   <li>{@link org.coachline.model.coaching.DeliveredLine#getLabel <em>Label</em>}</li>
 *   <li>{@link org.coachline.model.coaching.DeliveredLine#getMomentId <em>Moment Id</em>}</li>
 *   <li>{@link org.coachline.model.coaching.DeliveredLine#getSectionId <em>Section Id</em>}</li>
 *   <li>{@link org.coachline.model.coaching.DeliveredLine#getQuestionId <em>Question Id</em>}</li>
 *   <li>{@link org.coachline.model.coaching.DeliveredLine#getVerdict <em>Verdict</em>}</li>
 *   <li>{@link org.coachline.model.coaching.DeliveredLine#getOptionId <em>Option Id</em>}</li>
 *   <li>{@link org.coachline.model.coaching.DeliveredLine#isNotApplicable <em>Not Applicable</em>}</li>
 *   <li>{@link org.coachline.model.coaching.DeliveredLine#getAnswer <em>Answer</em>}</li>
 *   <li>{@link org.coachline.model.coaching.DeliveredLine#isMayNotApply <em>May Not Apply</em>}</li>
 *   <li>{@link org.coachline.model.coaching.DeliveredLine#getOptions <em>Options</em>}</li>
 * </ul>
 *
 * @see org.coachline.model.coaching.CoachingPackage#getDeliveredLine()
 * @model
 * @generated
 */
public interface DeliveredLine extends EObject {
	/**
	 * Returns the value of the '<em><b>Line</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the delivered file calls it; unique in its delivery.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Line</em>' attribute.
	 * @see #setLine(String)
	 * @see org.coachline.model.coaching.CoachingPackage#getDeliveredLine_Line()
	 * @model
	 * @generated
	 */
	String getLine();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.DeliveredLine#getLine <em>Line</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Line</em>' attribute.
	 * @see #getLine()
	 * @generated
	 */
	void setLine(String value);

	/**
	 * Returns the value of the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What people read.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label</em>' attribute.
	 * @see #setLabel(String)
	 * @see org.coachline.model.coaching.CoachingPackage#getDeliveredLine_Label()
	 * @model
	 * @generated
	 */
	String getLabel();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.DeliveredLine#getLabel <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label</em>' attribute.
	 * @see #getLabel()
	 * @generated
	 */
	void setLabel(String value);

	/**
	 * Returns the value of the '<em><b>Moment Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the moment; absent for a question.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Moment Id</em>' attribute.
	 * @see #setMomentId(String)
	 * @see org.coachline.model.coaching.CoachingPackage#getDeliveredLine_MomentId()
	 * @model
	 * @generated
	 */
	String getMomentId();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.DeliveredLine#getMomentId <em>Moment Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Moment Id</em>' attribute.
	 * @see #getMomentId()
	 * @generated
	 */
	void setMomentId(String value);

	/**
	 * Returns the value of the '<em><b>Section Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of the question; absent for a moment.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Section Id</em>' attribute.
	 * @see #setSectionId(String)
	 * @see org.coachline.model.coaching.CoachingPackage#getDeliveredLine_SectionId()
	 * @model
	 * @generated
	 */
	String getSectionId();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.DeliveredLine#getSectionId <em>Section Id</em>}' attribute.
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
	 * <!-- begin-model-doc -->
	 * Absent for a moment.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Question Id</em>' attribute.
	 * @see #setQuestionId(String)
	 * @see org.coachline.model.coaching.CoachingPackage#getDeliveredLine_QuestionId()
	 * @model
	 * @generated
	 */
	String getQuestionId();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.DeliveredLine#getQuestionId <em>Question Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Question Id</em>' attribute.
	 * @see #getQuestionId()
	 * @generated
	 */
	void setQuestionId(String value);

	/**
	 * Returns the value of the '<em><b>Verdict</b></em>' attribute.
	 * The literals are from the enumeration {@link org.coachline.model.coaching.Verdict}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * None for a question.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Verdict</em>' attribute.
	 * @see org.coachline.model.coaching.Verdict
	 * @see #setVerdict(Verdict)
	 * @see org.coachline.model.coaching.CoachingPackage#getDeliveredLine_Verdict()
	 * @model
	 * @generated
	 */
	Verdict getVerdict();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.DeliveredLine#getVerdict <em>Verdict</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Verdict</em>' attribute.
	 * @see org.coachline.model.coaching.Verdict
	 * @see #getVerdict()
	 * @generated
	 */
	void setVerdict(Verdict value);

	/**
	 * Returns the value of the '<em><b>Option Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Absent while unanswered, not applicable, or for a moment.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Option Id</em>' attribute.
	 * @see #setOptionId(String)
	 * @see org.coachline.model.coaching.CoachingPackage#getDeliveredLine_OptionId()
	 * @model
	 * @generated
	 */
	String getOptionId();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.DeliveredLine#getOptionId <em>Option Id</em>}' attribute.
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
	 * @see org.coachline.model.coaching.CoachingPackage#getDeliveredLine_NotApplicable()
	 * @model
	 * @generated
	 */
	boolean isNotApplicable();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.DeliveredLine#isNotApplicable <em>Not Applicable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Not Applicable</em>' attribute.
	 * @see #isNotApplicable()
	 * @generated
	 */
	void setNotApplicable(boolean value);

	/**
	 * Returns the value of the '<em><b>Answer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The answer as people read it; absent for a moment.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Answer</em>' attribute.
	 * @see #setAnswer(String)
	 * @see org.coachline.model.coaching.CoachingPackage#getDeliveredLine_Answer()
	 * @model
	 * @generated
	 */
	String getAnswer();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.DeliveredLine#getAnswer <em>Answer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Answer</em>' attribute.
	 * @see #getAnswer()
	 * @generated
	 */
	void setAnswer(String value);

	/**
	 * Returns the value of the '<em><b>May Not Apply</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether a question may be said not to apply.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>May Not Apply</em>' attribute.
	 * @see #setMayNotApply(boolean)
	 * @see org.coachline.model.coaching.CoachingPackage#getDeliveredLine_MayNotApply()
	 * @model
	 * @generated
	 */
	boolean isMayNotApply();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.DeliveredLine#isMayNotApply <em>May Not Apply</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>May Not Apply</em>' attribute.
	 * @see #isMayNotApply()
	 * @generated
	 */
	void setMayNotApply(boolean value);

	/**
	 * Returns the value of the '<em><b>Options</b></em>' containment reference list.
	 * The list contents are of type {@link org.coachline.model.coaching.DeliveredOption}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What may be answered; none for a moment.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Options</em>' containment reference list.
	 * @see org.coachline.model.coaching.CoachingPackage#getDeliveredLine_Options()
	 * @model containment="true"
	 * @generated
	 */
	EList<DeliveredOption> getOptions();

} // DeliveredLine
