package io.comanda;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.comanda.kernel.Refusal;
import io.comanda.platform.web.Cursor;
import jakarta.persistence.Entity;
import java.io.ObjectInputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.bind.annotation.RestController;

/** The rules of the house that a compiler does not keep. */
@AnalyzeClasses(packages = "io.comanda", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule onlyProcessRoomsAndTheWorklistKnowTheEngine = noClasses()
            .that(not(resideInAnyPackage(
                    "io.comanda.platform.engine..", "io.comanda.*.process..", "io.comanda.worklist..")))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..")
            .because("the domain does not know the engine");

    @ArchTest
    static final ArchRule delegatesLiveInProcessRooms = classes()
            .that()
            .implement(JavaDelegate.class)
            .should()
            .resideInAPackage("io.comanda.*.process")
            .andShould()
            .haveSimpleNameEndingWith("Delegate")
            .because("the diagram's label leads to them");

    @ArchTest
    static final ArchRule controllersLiveInWebRooms = classes()
            .that()
            .areAnnotatedWith(RestController.class)
            .and(not(resideInAnyPackage(
                    "io.comanda.platform..", "io.comanda.*.simulator..", "io.comanda.notification.catcher..")))
            .should()
            .resideInAPackage("io.comanda.*.web..");

    @ArchTest
    static final ArchRule entitiesLiveInDomainRooms =
            classes().that().areAnnotatedWith(Entity.class).should().resideInAPackage("io.comanda.*.domain..");

    @ArchTest
    static final ArchRule entitiesHaveNoSetters = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameStartingWith("set")
            .because("an aggregate changes by what happens to it");

    @ArchTest
    static final ArchRule theDomainKnowsNoWeb = noClasses()
            .that(resideInAPackage("io.comanda.*.domain.."))
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.springframework.web..", "io.comanda.platform.web..")
                    .and(not(type(Cursor.class))))
            .because("a place in a list is all it may know of who asks");

    @ArchTest
    static final ArchRule timeComesFromTheClock = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(OffsetDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .because("tests and replays turn the clock");

    @ArchTest
    static final ArchRule onlyThePlatformMakesClocks = noClasses()
            .that(not(resideInAPackage("io.comanda.platform.database")))
            .should()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone");

    @ArchTest
    static final ArchRule nothingIsInjectedIntoFields = noFields().should().beAnnotatedWith(Autowired.class);

    @ArchTest
    static final ArchRule refusalsAreFactsWithoutTheWordException =
            classes().that().areAssignableTo(Refusal.class).should().haveSimpleNameNotEndingWith("Exception");

    @ArchTest
    static final ArchRule nothingIsDeserialized =
            noClasses().should().dependOnClassesThat().areAssignableTo(ObjectInputStream.class);

    @ArchTest
    static final ArchRule roomsHaveSpeakingNames = noClasses()
            .should()
            .resideInAnyPackage(
                    "..util..", "..utils..", "..impl..", "..common..", "..service..", "..dto..", "..model..")
            .because("a room is named by what is in it");
}
