/**
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.model.coaching.provider;


import java.util.Collection;
import java.util.List;

import org.coachline.model.coaching.CoachingFactory;
import org.coachline.model.coaching.CoachingPackage;
import org.coachline.model.coaching.Review;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EStructuralFeature;

import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ViewerNotification;

/**
 * This is the item provider adapter for a {@link org.coachline.model.coaching.Review} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class ReviewItemProvider extends DocumentItemProvider {
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ReviewItemProvider(AdapterFactory adapterFactory) {
		super(adapterFactory);
	}

	/**
	 * This returns the property descriptors for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<IItemPropertyDescriptor> getPropertyDescriptors(Object object) {
		if (itemPropertyDescriptors == null) {
			super.getPropertyDescriptors(object);

			addCallIdPropertyDescriptor(object);
			addReviewerIdPropertyDescriptor(object);
			addStatusPropertyDescriptor(object);
			addCreatedAtPropertyDescriptor(object);
			addDeliveredAtPropertyDescriptor(object);
			addAcknowledgedAtPropertyDescriptor(object);
			addSummaryPropertyDescriptor(object);
		}
		return itemPropertyDescriptors;
	}

	/**
	 * This adds a property descriptor for the Call Id feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addCallIdPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Review_callId_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Review_callId_feature", "_UI_Review_type"),
				 CoachingPackage.Literals.REVIEW__CALL_ID,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Reviewer Id feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addReviewerIdPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Review_reviewerId_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Review_reviewerId_feature", "_UI_Review_type"),
				 CoachingPackage.Literals.REVIEW__REVIEWER_ID,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Status feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addStatusPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Review_status_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Review_status_feature", "_UI_Review_type"),
				 CoachingPackage.Literals.REVIEW__STATUS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Created At feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addCreatedAtPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Review_createdAt_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Review_createdAt_feature", "_UI_Review_type"),
				 CoachingPackage.Literals.REVIEW__CREATED_AT,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Delivered At feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addDeliveredAtPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Review_deliveredAt_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Review_deliveredAt_feature", "_UI_Review_type"),
				 CoachingPackage.Literals.REVIEW__DELIVERED_AT,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Acknowledged At feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addAcknowledgedAtPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Review_acknowledgedAt_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Review_acknowledgedAt_feature", "_UI_Review_type"),
				 CoachingPackage.Literals.REVIEW__ACKNOWLEDGED_AT,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Summary feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addSummaryPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Review_summary_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Review_summary_feature", "_UI_Review_type"),
				 CoachingPackage.Literals.REVIEW__SUMMARY,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This specifies how to implement {@link #getChildren} and is used to deduce an appropriate feature for an
	 * {@link org.eclipse.emf.edit.command.AddCommand}, {@link org.eclipse.emf.edit.command.RemoveCommand} or
	 * {@link org.eclipse.emf.edit.command.MoveCommand} in {@link #createCommand}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Collection<? extends EStructuralFeature> getChildrenFeatures(Object object) {
		if (childrenFeatures == null) {
			super.getChildrenFeatures(object);
			childrenFeatures.add(CoachingPackage.Literals.REVIEW__MOMENTS);
			childrenFeatures.add(CoachingPackage.Literals.REVIEW__NOTES);
			childrenFeatures.add(CoachingPackage.Literals.REVIEW__EVALUATION);
			childrenFeatures.add(CoachingPackage.Literals.REVIEW__HISTORY);
			childrenFeatures.add(CoachingPackage.Literals.REVIEW__DELIVERIES);
			childrenFeatures.add(CoachingPackage.Literals.REVIEW__REPLIES);
			childrenFeatures.add(CoachingPackage.Literals.REVIEW__DISPUTES);
		}
		return childrenFeatures;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EStructuralFeature getChildFeature(Object object, Object child) {
		// Check the type of the specified child object and return the proper feature to use for
		// adding (see {@link AddCommand}) it as a child.

		return super.getChildFeature(object, child);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected boolean shouldComposeCreationImage() {
		return true;
	}

	/**
	 * This returns the label text for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText(Object object) {
		String label = ((Review)object).getId();
		return label == null || label.length() == 0 ?
			getString("_UI_Review_type") :
			getString("_UI_Review_type") + " " + label;
	}


	/**
	 * This handles model notifications by calling {@link #updateChildren} to update any cached
	 * children and by creating a viewer notification, which it passes to {@link #fireNotifyChanged}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void notifyChanged(Notification notification) {
		updateChildren(notification);

		switch (notification.getFeatureID(Review.class)) {
			case CoachingPackage.REVIEW__CALL_ID:
			case CoachingPackage.REVIEW__REVIEWER_ID:
			case CoachingPackage.REVIEW__STATUS:
			case CoachingPackage.REVIEW__CREATED_AT:
			case CoachingPackage.REVIEW__DELIVERED_AT:
			case CoachingPackage.REVIEW__ACKNOWLEDGED_AT:
			case CoachingPackage.REVIEW__SUMMARY:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
				return;
			case CoachingPackage.REVIEW__MOMENTS:
			case CoachingPackage.REVIEW__NOTES:
			case CoachingPackage.REVIEW__EVALUATION:
			case CoachingPackage.REVIEW__HISTORY:
			case CoachingPackage.REVIEW__DELIVERIES:
			case CoachingPackage.REVIEW__REPLIES:
			case CoachingPackage.REVIEW__DISPUTES:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), true, false));
				return;
		}
		super.notifyChanged(notification);
	}

	/**
	 * This adds {@link org.eclipse.emf.edit.command.CommandParameter}s describing the children
	 * that can be created under this object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected void collectNewChildDescriptors(Collection<Object> newChildDescriptors, Object object) {
		super.collectNewChildDescriptors(newChildDescriptors, object);

		newChildDescriptors.add
			(createChildParameter
				(CoachingPackage.Literals.REVIEW__MOMENTS,
				 CoachingFactory.eINSTANCE.createMoment()));

		newChildDescriptors.add
			(createChildParameter
				(CoachingPackage.Literals.REVIEW__NOTES,
				 CoachingFactory.eINSTANCE.createCoachingNote()));

		newChildDescriptors.add
			(createChildParameter
				(CoachingPackage.Literals.REVIEW__EVALUATION,
				 CoachingFactory.eINSTANCE.createEvaluation()));

		newChildDescriptors.add
			(createChildParameter
				(CoachingPackage.Literals.REVIEW__HISTORY,
				 CoachingFactory.eINSTANCE.createStateChange()));

		newChildDescriptors.add
			(createChildParameter
				(CoachingPackage.Literals.REVIEW__DELIVERIES,
				 CoachingFactory.eINSTANCE.createDelivery()));

		newChildDescriptors.add
			(createChildParameter
				(CoachingPackage.Literals.REVIEW__REPLIES,
				 CoachingFactory.eINSTANCE.createReply()));

		newChildDescriptors.add
			(createChildParameter
				(CoachingPackage.Literals.REVIEW__DISPUTES,
				 CoachingFactory.eINSTANCE.createDispute()));
	}

}
