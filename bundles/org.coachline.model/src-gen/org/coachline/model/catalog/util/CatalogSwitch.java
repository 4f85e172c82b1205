/**
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.model.catalog.util;

import org.coachline.model.catalog.*;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.util.Switch;

/**
 * <!-- begin-user-doc -->
 * The <b>Switch</b> for the model's inheritance hierarchy.
 * It supports the call {@link #doSwitch(EObject) doSwitch(object)}
 * to invoke the <code>caseXXX</code> method for each class of the model,
 * starting with the actual class of the object
 * and proceeding up the inheritance hierarchy
 * until a non-null result is returned,
 * which is the result of the switch.
 * <!-- end-user-doc -->
 * @see org.coachline.model.catalog.CatalogPackage
 * @generated
 */
public class CatalogSwitch<T> extends Switch<T> {
	/**
	 * The cached model package
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected static CatalogPackage modelPackage;

	/**
	 * Creates an instance of the switch.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CatalogSwitch() {
		if (modelPackage == null) {
			modelPackage = CatalogPackage.eINSTANCE;
		}
	}

	/**
	 * Checks whether this is a switch for the given package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param ePackage the package in question.
	 * @return whether this is a switch for the given package.
	 * @generated
	 */
	@Override
	protected boolean isSwitchFor(EPackage ePackage) {
		return ePackage == modelPackage;
	}

	/**
	 * Calls <code>caseXXX</code> for each class of the model until one returns a non null result; it yields that result.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the first non-null result returned by a <code>caseXXX</code> call.
	 * @generated
	 */
	@Override
	protected T doSwitch(int classifierID, EObject theEObject) {
		switch (classifierID) {
			case CatalogPackage.CATALOG_ITEM: {
				CatalogItem catalogItem = (CatalogItem)theEObject;
				T result = caseCatalogItem(catalogItem);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case CatalogPackage.TECHNIQUE_PACK: {
				TechniquePack techniquePack = (TechniquePack)theEObject;
				T result = caseTechniquePack(techniquePack);
				if (result == null) result = caseCatalogItem(techniquePack);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case CatalogPackage.TECHNIQUE_CATEGORY: {
				TechniqueCategory techniqueCategory = (TechniqueCategory)theEObject;
				T result = caseTechniqueCategory(techniqueCategory);
				if (result == null) result = caseCatalogItem(techniqueCategory);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case CatalogPackage.TECHNIQUE: {
				Technique technique = (Technique)theEObject;
				T result = caseTechnique(technique);
				if (result == null) result = caseCatalogItem(technique);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case CatalogPackage.CALLER_TYPE: {
				CallerType callerType = (CallerType)theEObject;
				T result = caseCallerType(callerType);
				if (result == null) result = caseCatalogItem(callerType);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case CatalogPackage.SCORECARD: {
				Scorecard scorecard = (Scorecard)theEObject;
				T result = caseScorecard(scorecard);
				if (result == null) result = caseCatalogItem(scorecard);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case CatalogPackage.SCORECARD_SECTION: {
				ScorecardSection scorecardSection = (ScorecardSection)theEObject;
				T result = caseScorecardSection(scorecardSection);
				if (result == null) result = caseCatalogItem(scorecardSection);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case CatalogPackage.SCORECARD_QUESTION: {
				ScorecardQuestion scorecardQuestion = (ScorecardQuestion)theEObject;
				T result = caseScorecardQuestion(scorecardQuestion);
				if (result == null) result = caseCatalogItem(scorecardQuestion);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case CatalogPackage.QUESTION_CONDITION: {
				QuestionCondition questionCondition = (QuestionCondition)theEObject;
				T result = caseQuestionCondition(questionCondition);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case CatalogPackage.ANSWER_OPTION: {
				AnswerOption answerOption = (AnswerOption)theEObject;
				T result = caseAnswerOption(answerOption);
				if (result == null) result = caseCatalogItem(answerOption);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case CatalogPackage.ROLE_PLAY_CARD: {
				RolePlayCard rolePlayCard = (RolePlayCard)theEObject;
				T result = caseRolePlayCard(rolePlayCard);
				if (result == null) result = caseCatalogItem(rolePlayCard);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case CatalogPackage.TECHNIQUE_REPLACEMENT: {
				TechniqueReplacement techniqueReplacement = (TechniqueReplacement)theEObject;
				T result = caseTechniqueReplacement(techniqueReplacement);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			default: return defaultCase(theEObject);
		}
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Item</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Item</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCatalogItem(CatalogItem object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Technique Pack</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Technique Pack</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseTechniquePack(TechniquePack object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Technique Category</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Technique Category</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseTechniqueCategory(TechniqueCategory object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Technique</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Technique</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseTechnique(Technique object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Caller Type</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Caller Type</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCallerType(CallerType object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Scorecard</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Scorecard</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseScorecard(Scorecard object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Scorecard Section</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Scorecard Section</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseScorecardSection(ScorecardSection object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Scorecard Question</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Scorecard Question</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseScorecardQuestion(ScorecardQuestion object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Question Condition</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Question Condition</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseQuestionCondition(QuestionCondition object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Answer Option</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Answer Option</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseAnswerOption(AnswerOption object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Role Play Card</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Role Play Card</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRolePlayCard(RolePlayCard object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Technique Replacement</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Technique Replacement</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseTechniqueReplacement(TechniqueReplacement object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>EObject</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch, but this is the last case anyway.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>EObject</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject)
	 * @generated
	 */
	@Override
	public T defaultCase(EObject object) {
		return null;
	}

} //CatalogSwitch
