package com.example.shop;

import com.example.bakery.CakeOrder;
import com.example.bakery.CakeOrder.Filling;
import dev.certcentral.runtime.check.ValidationException;

/** Orders a cake that is too high. */
public final class Shop {

    private Shop() {}

    /**
     * Prints what is wrong with it.
     *
     * @param args none
     */
    public static void main(String[] args) {
        try {
            System.out.println(CakeOrder.builder().filling(Filling.CREAM).layers(9).build());
        } catch (ValidationException e) {
            System.out.println(e.getMessage());
        }
    }
}
