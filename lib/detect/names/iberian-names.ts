import { plain } from './east-asian-surnames';

/**
 * Frequent second given names and surnames of Spanish and Portuguese speakers, used only to count where the given
 * names end once language or region say that two surnames are usual. Words that are both are in neither list.
 */
const GIVEN = new Set(
  (
    'jose luis maria carlos antonio manuel angel jesus juan ana isabel carmen pilar teresa alberto miguel francisco ' +
    'javier fernando eduardo enrique andres ramon rosa elena guadalupe fernanda alejandra alejandro pedro pablo ' +
    'eugenia cristina beatriz victoria lucia sofia valentina daniela gabriela gabriel rafael daniel david diego ' +
    'eduarda carolina paola patricia monica laura marta mercedes dolores concepcion soledad luisa antonia josefa ' +
    'ignacio emilio ernesto arturo roberto ricardo guillermo armando adriana mariana fatima clara paulo joao henrique ' +
    'augusto felipe filipe vitoria eduardo claudia ines jorge raul sebastian nicolas camila julieta renata ximena'
  ).split(' '),
);
const SURNAMES = new Set(
  (
    'garcia torres rivera flores castillo moreno ortega rojas medina aguilar mendoza silva delgado romero navarro ' +
    'molina morales ortiz rubio serrano blanco suarez castro vargas herrera contreras guerrero reyes cruz pena ' +
    'salazar soto rios campos cabrera fuentes carrasco vega leon espinoza espinosa valencia mejia cardenas pacheco ' +
    'santos oliveira souza sousa pereira ferreira costa almeida carvalho ribeiro rocha barbosa teixeira moreira nunes ' +
    'vidal prieto cortes ibarra solis luna juarez quintero acosta figueroa zamora bravo mora guzman aranda escobar ' +
    'ruiz diaz munoz ramos gil marin sanz diez saez iglesias garrido lozano cano calvo caballero nieto santana herrero ' +
    'hidalgo montero ferrer duran arias carmona crespo soler moya parra gallardo gallego nadal salas sandoval estrada ' +
    'ochoa maldonado padilla cervantes zuniga cisneros robles tapia ayala avila camacho trujillo galindo paredes ' +
    'peralta ponce osorio montoya restrepo zapata cardona giraldo quispe mamani huaman baez pelaez narvaez'
  ).split(' '),
);

export const isIberianGiven = (word: string) => GIVEN.has(plain(word));
export const isIberianSurname = (word: string) => {
  const folded = plain(word).split(' ').at(-1) ?? '';
  return SURNAMES.has(folded) || (/(?:[^aeiou]|[qg]u)ez$/.test(folded) && folded.length > 4);
};
