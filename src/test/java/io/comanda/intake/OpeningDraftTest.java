package io.comanda.intake;

import static org.hamcrest.Matchers.hasItem;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.comanda.Callers;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;

/** Who may see and change a draft of opening stock, and what of it is refused. */
class OpeningDraftTest extends OpeningStory {

    @Test
    void ofTwoWindowsTheSlowerOneIsTold() throws Exception {
        var number = opening.begin(true);
        opening.paste(number, 0, opening.second() + "\tA-02\t\t\t3\tOil\tl");

        opening.paste(number, 0, opening.second() + "\tA-01\t\t\t9\tOil\tl")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("intake.OpeningChanged"));
        opening.send(get(OpeningSheet.HOME + "/" + number), 0)
                .andExpect(jsonPath("$.version").value(1));
        opening.send(delete(OpeningSheet.HOME + "/" + number), 1).andExpect(status().isNoContent());
        opening.send(get(OpeningSheet.HOME + "/" + number), 0).andExpect(status().isNotFound());
    }

    @Test
    void draftsOfOthersAreNotSeenAndPickersCreateNoProducts() throws Exception {
        var number = opening.begin(true);
        http.perform(get(OpeningSheet.HOME + "/" + number).with(Callers.as("warehouse")))
                .andExpect(status().isNotFound());
        http.perform(post(OpeningSheet.HOME)
                        .with(Callers.as("warehouse"))
                        .header("Idempotency-Key", UUID.randomUUID())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(opening.settings(opening.warehouse(), true)))
                .andExpect(status().isForbidden());
    }

    @Test
    void refusesSettingsThatNameNothing() throws Exception {
        http.perform(post(OpeningSheet.HOME)
                        .with(Callers.as("supervisor"))
                        .header("Idempotency-Key", UUID.randomUUID())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(opening.settings("NOWHERE", false)))
                .andExpect(status().is4xxClientError())
                .andExpect(jsonPath("$.errors[*].pointer", hasItem("/warehouseCode")));
        var number = opening.begin(false);
        opening.confirm(number, 0).andExpect(jsonPath("$.code").value("intake.OpeningEmpty"));
        opening.send(post(OpeningSheet.HOME + "/" + number + "/undo"), 0)
                .andExpect(jsonPath("$.code").value("intake.OpeningNotBooked"));
        opening.mend(number, 0, 7, OpeningSheet.cells("a", "b", "", "", "1", "", ""))
                .andExpect(status().is4xxClientError());
    }
}
