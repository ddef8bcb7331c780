package io.comanda.studio.process;

import io.comanda.studio.FormModel;
import io.comanda.studio.FormOverview;
import io.comanda.studio.ModelUnknown;
import io.comanda.studio.domain.DeployedForms;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The forms of human tasks as they are deployed. */
@Component
@Transactional(readOnly = true)
public class Forms {

    private final DeployedForms forms;
    private final RepositoryService repository;
    private final JsonMapper json;

    Forms(DeployedForms forms, RepositoryService repository, JsonMapper json) {
        this.forms = forms;
        this.repository = repository;
        this.json = json;
    }

    /** By their keys. */
    public List<FormOverview> all() {
        return forms.all().stream()
                .map(form -> new FormOverview(form.key(), form.version(), form.deployedAt()))
                .toList();
    }

    public FormModel model(String key) {
        var form = forms.find(key).orElseThrow(() -> new ModelUnknown(key));
        var schema = Deployments.text(repository.getResourceAsStream(form.deployment(), form.resource()));
        return new FormModel(key, form.version(), json.readTree(schema));
    }
}
